package org.lijian.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lijian.shared.OfficerId;

/**
 * What happened to one item, first to last, the cases that rely on it among it.
 *
 * @param intact whether the whole chains of its subject and of these cases are what was written
 */
public record CustodyView(EvidenceId evidenceId, UUID subject, boolean intact, List<Entry> entries) {
    public CustodyView {
        entries = List.copyOf(entries);
    }

    static CustodyView of(EvidenceView item, List<Custody.Chain> chains) {
        return new CustodyView(
                item.id(),
                item.subject(),
                chains.stream().map(Custody.Chain::brokenAt).allMatch(Objects::isNull),
                chains.stream()
                        .flatMap(chain -> chain.entries().stream())
                        .filter(entry -> entry.evidenceId().equals(item.id()))
                        .sorted(Comparator.comparing(CustodyEntry::at))
                        .map(Entry::of)
                        .toList());
    }

    /**
     * One thing that happened to the item.
     *
     * @param subject in whose chain it stands: what the item was registered for, or the case that relies on it
     * @param seq counts over all items of that chain
     */
    public record Entry(
            UUID subject,
            long seq,
            CustodyAction action,
            OfficerId officer,
            Instant at,
            String sha256,
            String previousHash,
            String hash) {
        static Entry of(CustodyEntry entry) {
            return new Entry(
                    entry.subjectId(),
                    entry.seq(),
                    entry.action(),
                    entry.officerId(),
                    entry.at(),
                    entry.contentSha256(),
                    entry.previousHash(),
                    entry.hash());
        }
    }
}
