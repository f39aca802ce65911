package org.lijian.measure;

import java.time.LocalDate;

/** Whether the party asks for a hearing. */
public record AnswerLimitHearing(boolean requested, LocalDate receivedOn) {}
