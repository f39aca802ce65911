package org.lijian.statistics.report;

import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;
import org.lijian.sheet.SheetFormat;
import org.lijian.statistics.figure.FigureRequest;

/** What the job of a report is told. */
record ReportArgument(
        String report,
        String period,
        RegionCode region,
        @Nullable String campaign,
        @Nullable String figure,
        int term,
        SheetFormat format) {
    /** The same as it would be asked of a figure. */
    FigureRequest asked() {
        return new FigureRequest(period, null, null, region, null, null, null, campaign, null, null, null);
    }
}
