package org.lijian.measure;

import java.time.LocalDate;

/** A restriction is lengthened until another day. */
public record ExtendLimit(LocalDate until, String reasons) {}
