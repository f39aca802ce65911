package org.lijian.plan.draw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.lead.EnforcementDomain;
import org.lijian.shared.RegionCode;

/** A draw as a list shows it. */
public record DrawSummary(
        DrawId id,
        long version,
        DrawStatus status,
        String title,
        RegionCode region,
        EnforcementDomain domain,
        LocalDate plannedOn,
        int targets,
        @Nullable String commitment) {}
