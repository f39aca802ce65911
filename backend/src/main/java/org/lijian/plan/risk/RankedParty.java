package org.lijian.plan.risk;

import java.util.List;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;

/** A party in the ranking, with its objects in scope. */
public record RankedParty(
        int rank,
        PartyId partyId,
        String name,
        int points,
        List<RiskScore.Reason> because,
        List<RegulatedObjectId> objects) {}
