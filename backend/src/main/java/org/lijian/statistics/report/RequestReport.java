package org.lijian.statistics.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;
import org.lijian.sheet.SheetFormat;

/**
 * 编制报表. The id, which is that of the job, may be made by the client.
 *
 * @param period {@code 2022}, {@code 2022-03} and the like; it has to be over
 * @param region with all inside it; the officer's whole area when unsaid
 * @param figure whose rows, with a report of rows
 * @param term which number of the figure's formula, 1 when unsaid
 */
public record RequestReport(
        @Nullable UUID id,
        @Nullable String report,
        @Nullable String period,
        @Nullable RegionCode region,
        @Nullable String campaign,
        @Nullable String figure,
        @Nullable Integer term,
        @Nullable SheetFormat format) {}
