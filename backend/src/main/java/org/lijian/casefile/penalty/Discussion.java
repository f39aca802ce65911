package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.OfficerId;

/**
 * One collective discussion (集体讨论) and what it knew: a defence or a hearing that came after it overtakes it.
 *
 * @param agreed enough of those who voted agreed with the proposal by the rule of the day
 * @param statementsConsidered how many statements of the party were on file
 */
record Discussion(
        UUID id,
        PenaltyId penaltyId,
        LocalDate heldOn,
        String conclusion,
        boolean agreed,
        int statementsConsidered,
        boolean hearingConsidered,
        OfficerId chairedBy) {}
