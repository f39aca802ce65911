package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.delivery.DeliveryId;
import org.lijian.shared.DomainEvent;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * The decision is made, issued, and its delivery opened.
 *
 * @param penalises whether the act is penalised, by whatever sanction
 * @param outcome what is imposed, in words without a word about the party
 * @param amount the fine; zero where none is imposed
 * @param perDayDays the days that a per-day penalty counts; none with another kind
 */
public record PenaltyDecided(
        PenaltyId penaltyId,
        CaseId caseId,
        PenaltyKind kind,
        OfficerId by,
        RegionCode region,
        boolean penalises,
        String outcome,
        Money amount,
        LocalDate decidedOn,
        DeliveryId deliveryId,
        @Nullable Integer perDayDays)
        implements DomainEvent {
    @Override
    public UUID subjectId() {
        return penaltyId.value();
    }
}
