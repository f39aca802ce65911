package org.lijian.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Seals are removed, things given back to {@code receiver}. */
public record ReturnItems(
        LocalDate returnedOn, String receiver, @Nullable String remark) {}
