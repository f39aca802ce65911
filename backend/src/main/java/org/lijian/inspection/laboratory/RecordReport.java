package org.lijian.inspection.laboratory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.evidence.EvidenceId;
import org.lijian.inspection.measurement.FumeReadings;
import org.lijian.inspection.measurement.StackReadings;

/**
 * 录入监测报告. The report itself is stored evidence of the visit.
 *
 * @param samples the numbers of the samples the report is about: all that were taken
 */
public record RecordReport(
        @Nullable String number,
        @Nullable String cmaNumber,
        @Nullable LocalDate issuedOn,
        @Nullable EvidenceId evidence,
        @Nullable List<String> samples,
        @Nullable StackReadings boiler,
        @Nullable FumeReadings fume) {}
