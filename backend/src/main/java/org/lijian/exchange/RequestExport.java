package org.lijian.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.sheet.SheetFormat;

/**
 * 导出. The id, which is that of the job, may be made by the client.
 *
 * @param of what is exported
 * @param status only what stands there; everything of the officer's area when unsaid
 */
public record RequestExport(
        @Nullable UUID id,
        @Nullable ExportSubject of,
        @Nullable SheetFormat format,
        @Nullable String status) {}
