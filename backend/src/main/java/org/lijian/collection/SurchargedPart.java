package org.lijian.collection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Step;
import org.lijian.law.surcharge.Instalment;
import org.lijian.law.surcharge.Surcharge;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

/**
 * A part of a fine and the surcharge of its own delay.
 *
 * @param dueOn the last day to pay it
 * @param paidOn the day it was paid; absent while it is open
 * @param days the overdue days that count
 * @param steps how the surcharge came about
 */
public record SurchargedPart(
        Money principal,
        LocalDate dueOn,
        @Nullable LocalDate paidOn,
        long days,
        Money surcharge,
        boolean capped,
        LegalCitation citation,
        List<Step> steps) {
    static SurchargedPart of(Instalment part, Surcharge grown) {
        return new SurchargedPart(
                part.amount(),
                part.dueOn(),
                part.paidOn(),
                grown.days(),
                grown.surcharge(),
                grown.capped(),
                grown.citation(),
                grown.steps());
    }
}
