package org.lijian.evidence;

import java.time.Instant;
import java.util.Objects;
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
        mapper.begin(CustodyHead.none(item.subjectId()));
        CustodyHead head = Objects.requireNonNull(mapper.lockHead(item.subjectId()), "the chain was just begun");
        CustodyEntry entry = CustodyEntry.following(head, item, action, officer, now);
        mapper.insert(entry);
        mapper.moveHead(entry.head());
    }

    CustodyView of(EvidenceView item) {
        CustodyHead head = mapper.head(item.subject());
        return CustodyView.of(
                item, mapper.chain(item.subject()), head == null ? CustodyHead.none(item.subject()) : head);
    }
}
