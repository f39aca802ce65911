package org.lijian.law.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.law.LegalDates;
import org.lijian.law.circumstance.AdjustmentChoice;
import org.lijian.law.discretion.FineAdjustment;
import org.lijian.law.discretion.FineCase;
import org.lijian.law.discretion.FineFacts;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.discretion.MeasureUnit;
import org.lijian.law.discretion.Measurement;
import org.lijian.law.discretion.PartyType;
import org.lijian.law.limitation.HarmKind;
import org.lijian.law.limitation.LimitationCase;
import org.lijian.law.perday.DischargeStop;
import org.lijian.law.perday.RecheckResult;
import org.lijian.law.perday.RecheckRound;
import org.lijian.law.period.ExcludedSpan;
import org.lijian.law.period.ExclusionKind;
import org.lijian.law.surcharge.Instalment;
import org.lijian.platform.MayBeNull;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.DateRange;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;
import org.lijian.shared.Problem;

/** What the calculations are asked with, as it is sent. */
final class CalculationRequests {
    private static final int LONGEST_CODE = 64;
    private static final int MOST_ENTRIES = 1000;

    private CalculationRequests() {}

    @MayBeNull
    record DeadlineRequest(
            @Nullable String code,
            @Nullable LocalDate from,
            @Nullable LocalDate asOf,
            @Nullable List<@Nullable ExcludedRequest> excluded,
            @Nullable Integer extensions) {
        String requiredCode() {
            return Require.text(code, "/code", LONGEST_CODE);
        }

        LocalDate requiredFrom() {
            return LegalDates.possible(Require.present(from, "/from"), "/from");
        }

        LocalDate asOfOrFrom() {
            return asOf == null ? requiredFrom() : LegalDates.possible(asOf, "/asOf");
        }

        List<ExcludedSpan> spans() {
            List<ExcludedSpan> spans = new ArrayList<>();
            List<ExcludedRequest> given = all(excluded, "/excluded");
            for (int i = 0; i < given.size(); i++) {
                spans.add(given.get(i).required("/excluded/" + i));
            }
            return spans;
        }

        int extensionsOrNone() {
            return extensions == null ? 0 : extensions;
        }
    }

    @MayBeNull
    record ExcludedRequest(
            @Nullable ExclusionKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        ExcludedSpan required(String pointer) {
            return new ExcludedSpan(
                    Require.present(kind, pointer + "/kind"), new SuspensionRequest(from, to).range(pointer));
        }
    }

    @MayBeNull
    record PerDayPenaltyRequest(
            @Nullable Money dailyAmount,
            @Nullable List<@Nullable RoundRequest> rounds,
            @Nullable List<@Nullable StopRequest> stops) {
        List<DischargeStop> stopsOrNone() {
            List<DischargeStop> required = new ArrayList<>();
            List<StopRequest> given = all(stops, "/stops");
            for (int i = 0; i < given.size(); i++) {
                required.add(given.get(i).required("/stops/" + i));
            }
            return required;
        }

        Money requiredDailyAmount() {
            return Require.present(dailyAmount, "/dailyAmount");
        }

        List<RecheckRound> requiredRounds() {
            List<RoundRequest> given = all(Require.present(rounds, "/rounds"), "/rounds");
            List<RecheckRound> required = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                required.add(given.get(i).required("/rounds/" + i));
            }
            return required;
        }
    }

    @MayBeNull
    record RoundRequest(
            @Nullable LocalDate orderServedOn,
            @Nullable LocalDate recheckedOn,
            @Nullable RecheckResult result,
            @Nullable String order,
            @Nullable String evidence) {
        private static final int LONGEST_LABEL = 200;

        RecheckRound required(String pointer) {
            return new RecheckRound(
                    date(orderServedOn, pointer + "/orderServedOn"),
                    date(recheckedOn, pointer + "/recheckedOn"),
                    Require.present(result, pointer + "/result"),
                    Require.optionalText(order, pointer + "/order", LONGEST_LABEL),
                    Require.optionalText(evidence, pointer + "/evidence", LONGEST_LABEL));
        }
    }

    @MayBeNull
    record StopRequest(
            @Nullable LocalDate date,
            DischargeStop.@Nullable Kind kind,
            @Nullable LocalDate liftedOn) {
        DischargeStop required(String pointer) {
            LocalDate on = CalculationRequests.date(date, pointer + "/date");
            LocalDate lifted = liftedOn == null ? null : CalculationRequests.date(liftedOn, pointer + "/liftedOn");
            if (lifted != null && lifted.isBefore(on)) {
                throw invalid(pointer + "/liftedOn", "解除日期 " + lifted + " 早于 " + on, lifted + " lies before " + on);
            }
            return new DischargeStop(on, Require.present(kind, pointer + "/kind"), lifted);
        }
    }

    @MayBeNull
    record SurchargeRequest(
            @Nullable Money principal,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate asOf,
            @Nullable List<@Nullable SuspensionRequest> suspensions,
            @Nullable List<@Nullable InstalmentRequest> instalments) {
        List<Instalment> instalmentsOrNone() {
            List<Instalment> required = new ArrayList<>();
            List<InstalmentRequest> given = all(instalments, "/instalments");
            for (int i = 0; i < given.size(); i++) {
                required.add(given.get(i).required("/instalments/" + i));
            }
            return required;
        }

        Money requiredPrincipal() {
            return Require.present(principal, "/principal");
        }

        LocalDate requiredDueOn() {
            return date(dueOn, "/dueOn");
        }

        LocalDate requiredAsOf() {
            return date(asOf, "/asOf");
        }

        List<DateRange> ranges() {
            List<DateRange> ranges = new ArrayList<>();
            List<SuspensionRequest> given = all(suspensions, "/suspensions");
            for (int i = 0; i < given.size(); i++) {
                ranges.add(given.get(i).range("/suspensions/" + i));
            }
            return ranges;
        }
    }

    @MayBeNull
    record InstalmentRequest(
            @Nullable LocalDate dueOn,
            @Nullable Money amount,
            @Nullable LocalDate paidOn) {
        Instalment required(String pointer) {
            return new Instalment(
                    date(dueOn, pointer + "/dueOn"),
                    Require.present(amount, pointer + "/amount"),
                    paidOn == null ? null : date(paidOn, pointer + "/paidOn"));
        }
    }

    @MayBeNull
    record LimitationRequest(
            @Nullable LocalDate actedOn,
            @Nullable Boolean continuing,
            @Nullable LocalDate endedOn,
            @Nullable HarmKind harm,
            @Nullable LocalDate discoveredOn) {
        LimitationCase required() {
            return new LimitationCase(
                    date(actedOn, "/actedOn"),
                    Boolean.TRUE.equals(continuing),
                    endedOn == null ? null : date(endedOn, "/endedOn"),
                    harm == null ? HarmKind.NONE : harm,
                    date(discoveredOn, "/discoveredOn"));
        }
    }

    @MayBeNull
    record SuspensionRequest(
            @Nullable LocalDate from, @Nullable LocalDate to) {
        DateRange range(String pointer) {
            LocalDate first = date(from, pointer + "/from");
            LocalDate last = date(to, pointer + "/to");
            if (last.isBefore(first)) {
                throw invalid(pointer + "/to", "结束日期 " + last + " 早于开始日期 " + first, last + " lies before " + first);
            }
            return new DateRange(first, last);
        }
    }

    @MayBeNull
    record FineRequest(
            @Nullable String violation,
            @Nullable String jurisdiction,
            @Nullable LocalDate actedOn,
            @Nullable LocalDate decidedOn,
            @Nullable PartyType partyType,
            @Nullable Map<String, @Nullable String> choices,
            @Nullable AdjustmentRequest adjustment,
            @Nullable LocalDate endedOn,
            @Nullable Money baseAmount,
            @Nullable Integer units,
            @Nullable Map<String, @Nullable MeasurementRequest> measurements,
            @Nullable List<@Nullable LocalDate> earlierDecisions,
            @Nullable List<@Nullable String> circumstances,
            @Nullable List<@Nullable RuleRequest> adjustments) {
        FineCase required() {
            return new FineCase(
                    Require.text(violation, "/violation", LONGEST_CODE),
                    Require.text(jurisdiction, "/jurisdiction", LONGEST_CODE),
                    date(actedOn, "/actedOn"),
                    date(decidedOn, "/decidedOn"),
                    Require.present(partyType, "/partyType"),
                    chosen(Require.present(choices, "/choices")),
                    adjustment == null ? null : adjustment.required(),
                    new FineFacts(
                            endedOn,
                            baseAmount,
                            units == null ? 1 : units,
                            MeasurementRequest.all(measurements),
                            earlierDecisions == null ? null : all(earlierDecisions, "/earlierDecisions"),
                            Set.copyOf(all(circumstances, "/circumstances")),
                            RuleRequest.all(adjustments)));
        }

        private static Map<String, String> chosen(Map<String, @Nullable String> choices) {
            Map<String, String> chosen = new LinkedHashMap<>();
            choices.forEach((factor, option) -> chosen.put(factor, Require.present(option, "/choices/" + factor)));
            return chosen;
        }
    }

    @MayBeNull
    record AdjustmentRequest(
            @Nullable FineGrade grade,
            @Nullable Money amount,
            @Nullable String reasons) {
        private static final int LONGEST_REASONS = 2000;

        FineAdjustment required() {
            return new FineAdjustment(
                    Require.present(grade, "/adjustment/grade"),
                    Require.present(amount, "/adjustment/amount"),
                    Require.text(reasons, "/adjustment/reasons", LONGEST_REASONS));
        }
    }

    /** What a no-penalty rule is asked with. */
    @MayBeNull
    record NoPenaltyRequest(
            @Nullable String violation,
            @Nullable String jurisdiction,
            @Nullable LocalDate actedOn,
            @Nullable LocalDate endedOn,
            @Nullable PartyType partyType,
            @Nullable List<@Nullable String> circumstances,
            @Nullable Map<String, @Nullable MeasurementRequest> measurements) {
        FineCase required() {
            LocalDate acted = date(actedOn, "/actedOn");
            return new FineCase(
                    Require.text(violation, "/violation", LONGEST_CODE),
                    Require.text(jurisdiction, "/jurisdiction", LONGEST_CODE),
                    acted,
                    endedOn == null || endedOn.isBefore(acted) ? acted : endedOn,
                    Require.present(partyType, "/partyType"),
                    Map.of(),
                    null,
                    new FineFacts(
                            endedOn,
                            null,
                            1,
                            MeasurementRequest.all(measurements),
                            null,
                            Set.copyOf(all(Require.present(circumstances, "/circumstances"), "/circumstances")),
                            List.of()));
        }
    }

    @MayBeNull
    record MeasurementRequest(
            @Nullable String value, @Nullable MeasureUnit unit) {
        static Map<String, Measurement> all(@Nullable Map<String, @Nullable MeasurementRequest> measurements) {
            Map<String, Measurement> required = new LinkedHashMap<>();
            if (measurements != null) {
                measurements.forEach((factor, measurement) -> {
                    String pointer = "/measurements/" + factor;
                    required.put(factor, Require.present(measurement, pointer).required(pointer));
                });
            }
            return required;
        }

        private Measurement required(String pointer) {
            String number = Require.text(value, pointer + "/value", 20);
            return new Measurement(
                    new BigDecimal(Require.that(
                            number,
                            number.matches("\\d{1,12}(\\.\\d{1,6})?"),
                            pointer + "/value",
                            "须为非负小数",
                            "has to be a decimal number, not negative")),
                    unit);
        }
    }

    @MayBeNull
    record RuleRequest(
            @Nullable String rule,
            @Nullable Percentage percent,
            @Nullable String reasons) {
        static List<AdjustmentChoice> all(@Nullable List<@Nullable RuleRequest> rules) {
            List<AdjustmentChoice> required = new ArrayList<>();
            List<RuleRequest> given = CalculationRequests.all(rules, "/adjustments");
            for (int i = 0; i < given.size(); i++) {
                required.add(given.get(i).required("/adjustments/" + i));
            }
            return required;
        }

        private AdjustmentChoice required(String pointer) {
            return new AdjustmentChoice(
                    Require.text(rule, pointer + "/rule", LONGEST_CODE),
                    Require.present(percent, pointer + "/percent"),
                    Require.text(reasons, pointer + "/reasons", AdjustmentRequest.LONGEST_REASONS));
        }
    }

    private static <T> List<T> all(@Nullable List<@Nullable T> given, String pointer) {
        List<T> all = new ArrayList<>();
        if (given != null) {
            Require.that(
                    given,
                    given.size() <= MOST_ENTRIES,
                    pointer,
                    "最多 " + MOST_ENTRIES + " 项",
                    "has at most " + MOST_ENTRIES + " entries");
            for (int i = 0; i < given.size(); i++) {
                all.add(Require.present(given.get(i), pointer + "/" + i));
            }
        }
        return all;
    }

    private static LocalDate date(@Nullable LocalDate date, String pointer) {
        return LegalDates.possible(Require.present(date, pointer), pointer);
    }

    private static Problem invalid(String pointer, String zh, String en) {
        return PlatformRefusal.INVALID.with().at(new Problem.Violation(pointer, "range-inverted", zh, en));
    }
}
