package org.lijian.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 答复举报人. */
public record AnswerInformant(
        @Nullable LocalDate answeredOn,
        @Nullable AnswerChannel channel,
        @Nullable String text) {}
