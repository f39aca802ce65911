package org.lijian.measure;

import java.time.LocalDate;

/** What the party stated and how it was answered. */
public record RecordLimitStatement(LocalDate receivedOn, String summary, boolean accepted, String response) {}
