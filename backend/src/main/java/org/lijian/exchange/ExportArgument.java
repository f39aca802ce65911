package org.lijian.exchange;

import org.jspecify.annotations.Nullable;
import org.lijian.sheet.SheetFormat;

/** What the job of an export is told. */
record ExportArgument(SheetFormat format, @Nullable String status) {}
