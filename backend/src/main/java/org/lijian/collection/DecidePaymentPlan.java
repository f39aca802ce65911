package org.lijian.collection;

import java.time.LocalDate;

/** The head's answer to an application to pay later. */
public record DecidePaymentPlan(LocalDate decidedOn, boolean approved, String reasons) {}
