package org.lijian.measure;

import java.time.LocalDate;

/** What became of a request to lift after it was checked. */
public record AnswerLiftRequest(boolean granted, String answer, LocalDate answeredOn) {}
