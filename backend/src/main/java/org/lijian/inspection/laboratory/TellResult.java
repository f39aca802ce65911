package org.lijian.inspection.laboratory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 告知监测结果. When, how and to whom, and what the party says of it. */
public record TellResult(
        @Nullable LocalDate toldOn,
        @Nullable Method method,
        @Nullable String toldTo,
        @Nullable String opinion) {
    /** 当面 · 书面 · 电子 */
    public enum Method {
        IN_PERSON,
        IN_WRITING,
        ELECTRONIC
    }
}
