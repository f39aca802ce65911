package org.lijian.collection;

import java.time.LocalDate;
import org.lijian.shared.Money;

/** One part of a fine that is paid later (分期缴纳), and the last day to pay it. */
public record PlanInstalment(LocalDate dueOn, Money amount) {}
