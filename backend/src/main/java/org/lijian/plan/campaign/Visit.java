package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;

/** One planned visit of a team at a party. */
record Visit(
        VisitId id,
        CampaignId campaignId,
        TeamId teamId,
        PartyId partyId,
        LocalDate plannedOn,
        @Nullable String repeatReason,
        OfficerId plannedBy) {

    boolean saysTheSameAs(Visit other) {
        return campaignId.equals(other.campaignId)
                && teamId.equals(other.teamId)
                && partyId.equals(other.partyId)
                && plannedOn.equals(other.plannedOn)
                && Objects.equals(repeatReason, other.repeatReason);
    }
}
