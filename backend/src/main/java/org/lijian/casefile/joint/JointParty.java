package org.lijian.casefile.joint;

import java.time.LocalDate;
import org.lijian.casefile.CaseId;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;

/**
 * One party of a matter and the case against it.
 *
 * @param held whether it keeps its place; a party whose request to file was taken back may be accused anew
 */
record JointParty(
        CaseId caseId,
        JointMatterId matterId,
        PartyId partyId,
        JointRole role,
        LocalDate joinedOn,
        OfficerId joinedBy,
        boolean held) {}
