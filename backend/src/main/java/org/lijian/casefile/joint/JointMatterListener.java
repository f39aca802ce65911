package org.lijian.casefile.joint;

import org.lijian.casefile.CaseMerged;
import org.lijian.casefile.FilingWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the news of one case means for the matter it belongs to; the other cases go on as they were. */
@Component
class JointMatterListener {
    private final JointMatterMapper mapper;

    JointMatterListener(JointMatterMapper mapper) {
        this.mapper = mapper;
    }

    /** It was the wrong party, or it was accused wrongly: it may be accused anew. */
    @EventListener
    @Order(0)
    void on(FilingWithdrawn withdrawn) {
        JointParty party = mapper.partyOf(withdrawn.caseId());
        if (party != null) {
            mapper.release(party.caseId());
            mapper.touch(party.matterId());
        }
    }

    /** The party's part in the matter is handled in another case of the same party. */
    @EventListener
    @Order(0)
    void on(CaseMerged merged) {
        JointParty party = mapper.partyOf(merged.mergedId());
        if (party != null && mapper.partyOf(merged.caseId()) == null) {
            mapper.moveCase(party.caseId(), merged.caseId());
            mapper.touch(party.matterId());
        }
    }
}
