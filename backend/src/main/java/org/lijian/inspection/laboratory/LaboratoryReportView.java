package org.lijian.inspection.laboratory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.inspection.InspectionId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import tools.jackson.databind.JsonNode;

/**
 * A laboratory report with all that was recorded of it.
 *
 * @param reminders how often the laboratory was asked for a late report
 * @param judgement the explained result, once it is reported
 */
public record LaboratoryReportView(
        LaboratoryReportId id,
        long version,
        InspectionId inspectionId,
        RegionCode region,
        LaboratoryReportStatus status,
        TakeSamples taken,
        LocalDate sampledOn,
        OfficerId sampledBy,
        int reminders,
        @Nullable HandOverSamples handOver,
        @Nullable RecordReport report,
        @Nullable Boolean over,
        @Nullable JsonNode judgement,
        @Nullable TellResult told) {}
