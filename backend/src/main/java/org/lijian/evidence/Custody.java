package org.lijian.evidence;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
        append(item.subjectId(), item, action, officer, now);
    }

    /** Says in the chain of a case that it relies on an item; once for each. */
    void reliedOn(UUID caseId, EvidenceItem item, OfficerId officer, Instant now) {
        if (!mapper.says(caseId, item.id(), CustodyAction.RELIED_ON)) {
            append(caseId, item, CustodyAction.RELIED_ON, officer, now);
        }
    }

    private void append(UUID subject, EvidenceItem item, CustodyAction action, OfficerId officer, Instant now) {
        mapper.begin(CustodyHead.none(subject));
        CustodyHead head = Objects.requireNonNull(mapper.lockHead(subject), "the chain was just begun");
        CustodyEntry entry = CustodyEntry.following(head, item, action, officer, now);
        mapper.insert(entry);
        mapper.moveHead(entry.head());
    }

    /** What the chain of its subject and those of the cases that rely on it say of an item. */
    CustodyView of(EvidenceView item) {
        Set<UUID> subjects = new LinkedHashSet<>(List.of(item.subject()));
        subjects.addAll(mapper.subjectsNaming(item.id()));
        return CustodyView.of(item, subjects.stream().map(this::chain).toList());
    }

    private Chain chain(UUID subject) {
        CustodyHead head = mapper.head(subject);
        return new Chain(mapper.chain(subject), head == null ? CustodyHead.none(subject) : head);
    }

    /** A chain and the end it is said to have. */
    record Chain(List<CustodyEntry> entries, CustodyHead end) {
        boolean isIntact() {
            return end.brokenIn(entries) == null;
        }
    }
}
