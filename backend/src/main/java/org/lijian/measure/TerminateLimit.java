package org.lijian.measure;

import java.time.LocalDate;

/** What ended a restriction or halt by itself. */
public record TerminateLimit(TerminationGround ground, LocalDate endedOn, String proof) {}
