package org.lijian.measure;

import java.time.LocalDate;

/** Tells the party what is intended and what it may do. */
public record IssueLimitNotice(LocalDate issuedOn) {}
