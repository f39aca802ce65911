package org.lijian.collection;

import java.util.Set;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;

/**
 * The decision that a fine was imposed by.
 *
 * @param number as it stands on the paper that the party has
 * @param officers who investigated, or decided on the spot
 */
record FinedDecision(PartyId partyId, String number, Set<OfficerId> officers) {
    FinedDecision {
        officers = Set.copyOf(officers);
    }

    /**
     * The file it was decided in.
     *
     * @param number the number of the filing
     */
    record File(String cause, String number) {}
}
