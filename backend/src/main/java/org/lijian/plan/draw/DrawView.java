package org.lijian.plan.draw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadId;
import org.lijian.registry.ObjectKind;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A draw as the bureau sees it.
 *
 * @param candidates how many objects may be drawn
 * @param officers how many officers may be drawn
 * @param list the text that is hashed and drawn from
 * @param seed hexadecimal, once it was drawn
 */
public record DrawView(
        DrawId id,
        long version,
        DrawStatus status,
        String title,
        RegionCode region,
        EnforcementDomain domain,
        List<ObjectKind> kinds,
        String checklist,
        LocalDate plannedOn,
        int targets,
        int candidates,
        int officers,
        String list,
        @Nullable String commitment,
        @Nullable Instant committedAt,
        @Nullable String seed,
        @Nullable String witness,
        @Nullable Instant drawnAt,
        @Nullable Instant dispatchedAt,
        List<Drawn> drawn,
        List<Skipped> skips) {
    /** One drawn pair of target and officers, and what became of it. */
    public record Drawn(
            RegulatedObjectId objectId,
            List<OfficerId> officers,
            @Nullable LeadId leadId,
            @Nullable InspectionId inspectionId) {}

    /** What or who was passed over after the draw. */
    public record Skipped(
            RegulatedObjectId objectId,
            @Nullable OfficerId officer,
            SkipReason reason,
            String note,
            OfficerId by,
            Instant at) {
        static Skipped of(Skip skip) {
            return new Skipped(
                    skip.objectId(), skip.officer(), skip.reason(), skip.note(), skip.skippedBy(), skip.skippedAt());
        }
    }
}
