package org.lijian.collection;

import org.lijian.shared.Money;

/** What the head orders to be given back. */
public record OrderRefund(RefundId id, Money amount, String reasons) {}
