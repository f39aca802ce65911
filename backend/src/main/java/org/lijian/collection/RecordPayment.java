package org.lijian.collection;

import java.time.LocalDate;
import org.lijian.shared.Money;

/** What the cashier records of one payment. */
public record RecordPayment(PaymentId id, Money amount, LocalDate paidOn, String bankReference) {}
