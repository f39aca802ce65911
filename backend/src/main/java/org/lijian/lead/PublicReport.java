package org.lijian.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.Coordinates;
import org.lijian.shared.RegionCode;

/**
 * 公众举报, without an account.
 *
 * @param id made by the caller and known to nobody else; the same with the same content again is the first answer
 * @param rewardWanted whether a reward is applied for (有奖举报)
 */
public record PublicReport(
        @Nullable UUID id,
        @Nullable RegionCode region,
        @Nullable String place,
        @Nullable Coordinates location,
        @Nullable String summary,
        boolean rewardWanted,
        @Nullable Informant informant) {}
