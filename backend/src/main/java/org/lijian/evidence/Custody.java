package org.lijian.evidence;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** Writes the chain of custody of a subject, in the transaction of what it writes down. */
@Component
class Custody {
    private final CustodyMapper mapper;

    Custody(CustodyMapper mapper) {
        this.mapper = mapper;
    }

    void record(EvidenceItem item, CustodyAction action, OfficerId officer, Instant now) {
        CustodyHead head = lock(item.subjectId());
        mapper.moveHead(write(CustodyEntry.following(head, item, action, officer, now)));
    }

    /** Says in the chain of a case that it relies on the items; once for each. */
    void reliedOn(UUID caseId, List<EvidenceItem> items, OfficerId officer, Instant now) {
        CustodyHead head = lock(caseId);
        Set<EvidenceId> said =
                mapper.chain(caseId).stream().map(CustodyEntry::evidenceId).collect(Collectors.toSet());
        for (EvidenceItem item : items) {
            if (said.add(item.id())) {
                head = write(CustodyEntry.following(head, item, CustodyAction.RELIED_ON, officer, now));
            }
        }
        mapper.moveHead(head);
    }

    private CustodyHead lock(UUID subject) {
        mapper.begin(CustodyHead.none(subject));
        return Objects.requireNonNull(mapper.lockHead(subject), "the chain was just begun");
    }

    private CustodyHead write(CustodyEntry entry) {
        mapper.insert(entry);
        return entry.head();
    }

    /** What the chain of its subject and those of the cases that rely on it say of an item. */
    CustodyView of(EvidenceView item) {
        Set<UUID> subjects = new LinkedHashSet<>(List.of(item.subject()));
        subjects.addAll(mapper.subjectsNaming(item.id()));
        return CustodyView.of(item, subjects.stream().map(this::chain).toList());
    }

    /** The chain of a subject and its end, of one moment where the caller's transaction reads repeatably. */
    Chain chain(UUID subject) {
        CustodyHead head = mapper.head(subject);
        return new Chain(mapper.chain(subject), head == null ? CustodyHead.none(subject) : head);
    }

    /** A chain and the end it is said to have. */
    record Chain(List<CustodyEntry> entries, CustodyHead end) {
        /** The first entry that is not what was written, or not there; nothing when all of them are. */
        @Nullable Long brokenAt() {
            return end.brokenIn(entries);
        }
    }
}
