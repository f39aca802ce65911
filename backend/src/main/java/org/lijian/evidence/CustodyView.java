package org.lijian.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lijian.shared.OfficerId;

/**
 * What happened to one item, first to last.
 *
 * @param intact whether the whole chain of its subject is what was written
 */
public record CustodyView(EvidenceId evidenceId, UUID subject, boolean intact, List<Entry> entries) {
    public CustodyView {
        entries = List.copyOf(entries);
    }

    static CustodyView of(EvidenceView item, List<CustodyEntry> chain, CustodyHead end) {
        return new CustodyView(
                item.id(),
                item.subject(),
                end.brokenIn(chain) == null,
                chain.stream()
                        .filter(entry -> entry.evidenceId().equals(item.id()))
                        .map(Entry::of)
                        .toList());
    }

    /** One thing that happened to the item; {@code seq} counts over all items of the subject. */
    public record Entry(
            long seq,
            CustodyAction action,
            OfficerId officer,
            Instant at,
            String sha256,
            String previousHash,
            String hash) {
        static Entry of(CustodyEntry entry) {
            return new Entry(
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
