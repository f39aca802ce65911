package org.lijian.plan.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;

/** A team of a campaign. */
record Team(
        TeamId id,
        String name,
        TeamForm form,
        List<OfficerId> officers,
        @Nullable PartyId partyId) {
    Team {
        officers = List.copyOf(officers);
    }
}
