package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/** What the head decides. */
record Ruling(Money amount, LocalDate decidedOn, String reasons, OfficerId by) {}
