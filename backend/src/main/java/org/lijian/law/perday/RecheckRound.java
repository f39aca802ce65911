package org.lijian.law.perday;

import java.time.LocalDate;

/** One order to correct and the recheck that followed it. */
public record RecheckRound(LocalDate orderServedOn, LocalDate recheckedOn, RecheckResult result) {}
