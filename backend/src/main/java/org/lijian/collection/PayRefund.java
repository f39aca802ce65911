package org.lijian.collection;

import java.time.LocalDate;

/** What the cashier records of the refund that was ordered. */
public record PayRefund(LocalDate paidOn, String bankReference) {}
