package org.lijian.casefile.penalty;

import java.time.LocalDate;
import org.lijian.shared.Money;

/** A decision the party has received: the only kind a per-day penalty can follow. */
record ServedDecision(String number, Money amount, LocalDate decidedOn, LocalDate servedOn) {}
