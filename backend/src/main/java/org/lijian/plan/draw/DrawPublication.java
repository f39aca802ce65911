package org.lijian.plan.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A draw as everybody may see it and draw it again: before the draw the commitment alone, after it all that it came from. Objects and
 * officers are named by their ids.
 */
public record DrawPublication(
        DrawId id,
        String title,
        RegionCode region,
        LocalDate plannedOn,
        String commitment,
        Instant committedAt,
        @Nullable String list,
        @Nullable String seed,
        @Nullable String witness,
        @Nullable Instant drawnAt,
        List<Pair> drawn,
        List<Skipped> skips) {
    /** A target and who inspects it. */
    public record Pair(RegulatedObjectId objectId, List<OfficerId> officers) {}

    /** What or who was passed over after the draw. */
    public record Skipped(
            RegulatedObjectId objectId, @Nullable OfficerId officer, SkipReason reason) {}
}
