package org.lijian.collection;

import java.time.LocalDate;
import java.util.List;

/** What the party asks for in writing; one instalment is a deferral (延期), several are instalments (分期). */
public record RequestPaymentPlan(
        PaymentPlanId id, LocalDate requestedOn, String hardship, List<PlanInstalment> instalments) {
    public RequestPaymentPlan {
        instalments = List.copyOf(instalments);
    }
}
