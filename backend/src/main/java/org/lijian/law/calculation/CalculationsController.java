package org.lijian.law.calculation;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.lijian.law.Pointing;
import org.lijian.law.calculation.CalculationRequests.DeadlineRequest;
import org.lijian.law.calculation.CalculationRequests.FineRequest;
import org.lijian.law.calculation.CalculationRequests.LimitationRequest;
import org.lijian.law.calculation.CalculationRequests.NoPenaltyRequest;
import org.lijian.law.calculation.CalculationRequests.PerDayPenaltyRequest;
import org.lijian.law.calculation.CalculationRequests.SurchargeRequest;
import org.lijian.law.circumstance.NoPenalty;
import org.lijian.law.discretion.FineAssessments;
import org.lijian.law.limitation.Limitation;
import org.lijian.law.limitation.Limitations;
import org.lijian.law.perday.PerDayPenalties;
import org.lijian.law.perday.PerDayPenalty;
import org.lijian.law.period.DueDate;
import org.lijian.law.period.ExcludedSpan;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.surcharge.Instalment;
import org.lijian.law.surcharge.Surcharge;
import org.lijian.law.surcharge.Surcharges;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calculations")
class CalculationsController {
    private final StatutoryPeriods periods;
    private final PerDayPenalties perDayPenalties;
    private final Surcharges surcharges;
    private final FineAssessments fines;
    private final Limitations limitations;

    CalculationsController(
            StatutoryPeriods periods,
            PerDayPenalties perDayPenalties,
            Surcharges surcharges,
            FineAssessments fines,
            Limitations limitations) {
        this.periods = periods;
        this.perDayPenalties = perDayPenalties;
        this.surcharges = surcharges;
        this.fines = fines;
        this.limitations = limitations;
    }

    @PostMapping("/deadline")
    @PermitAll
    DueDate calculateDeadline(@RequestBody DeadlineRequest request) {
        String code = request.requiredCode();
        LocalDate from = request.requiredFrom();
        LocalDate asOf = request.asOfOrFrom();
        Pointing.run("/code", () -> periods.requireInForce(code, asOf));
        List<ExcludedSpan> spans = request.spans();
        int extensions = request.extensionsOrNone();
        return Pointing.at("/from", () -> periods.due(code, from, asOf, spans, extensions));
    }

    @PostMapping("/per-day-penalty")
    @PermitAll
    PerDayPenalty calculatePerDayPenalty(@RequestBody PerDayPenaltyRequest request) {
        return perDayPenalties.calculate(
                request.requiredDailyAmount(), request.requiredRounds(), request.stopsOrNone());
    }

    @PostMapping("/surcharge")
    @PermitAll
    Surcharge calculateSurcharge(@RequestBody SurchargeRequest request) {
        List<Instalment> instalments = request.instalmentsOrNone();
        return instalments.isEmpty()
                ? surcharges.calculate(
                        request.requiredPrincipal(), request.requiredDueOn(), request.requiredAsOf(), request.ranges())
                : surcharges.calculate(
                        request.requiredPrincipal(), instalments, request.requiredAsOf(), request.ranges());
    }

    @PostMapping("/limitation")
    @PermitAll
    Limitation calculateLimitation(@RequestBody LimitationRequest request) {
        return limitations.calculate(request.required());
    }

    @PostMapping("/fine")
    @PermitAll
    FineView calculateFine(@RequestBody FineRequest request) {
        return FineView.of(fines.calculate(request.required()));
    }

    @PostMapping("/no-penalty")
    @PermitAll
    NoPenalty assessNoPenalty(@RequestBody NoPenaltyRequest request) {
        return fines.noPenalty(request.required());
    }
}
