package org.lijian.plan.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * 部署专项整治. The id may be made by the client.
 *
 * @param basis the plan or notice it stands in
 * @param repeatAfterDays days during which a firm that does well is not visited again without a reason
 */
public record OpenCampaign(
        @Nullable UUID id,
        @Nullable String title,
        @Nullable String basis,
        @Nullable RegionCode region,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer repeatAfterDays,
        @Nullable List<Team> teams) {
    /**
     * A team as said.
     *
     * @param partyId with {@code RESIDENT}: where it stays
     */
    public record Team(
            @Nullable UUID id,
            @Nullable String name,
            @Nullable TeamForm form,
            @Nullable List<OfficerId> officers,
            @Nullable PartyId partyId) {}
}
