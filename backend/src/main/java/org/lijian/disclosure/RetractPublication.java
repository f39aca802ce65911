package org.lijian.disclosure;

import java.time.LocalDate;

/** Takes a publication back and tells the public why. */
public record RetractPublication(LocalDate retractedOn, String reason) {}
