package org.lijian.law.surcharge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.shared.DateRange;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;
import org.springframework.stereotype.Service;

/** The surcharge on a fine that was not paid in time (加处罚款): so much a day, suspended days left out, never above the fine itself. */
@Service
public class Surcharges {
    private final Chapter<Timeline<SurchargeRule>> rules;

    public Surcharges(LawBook book) {
        this.rules = book.chapter(Surcharges::index);
    }

    static Timeline<SurchargeRule> index(ReferenceBook book) {
        return new Timeline<>(
                "surcharge",
                book.read("surcharge.yaml", SurchargeRule.File.class).versions());
    }

    /**
     * The surcharge on {@code principal} as it stands at the end of {@code asOf}.
     *
     * @param dueOn the last day to pay; the day after it is the first that counts
     * @param suspensions periods of review or suit, both ends suspended
     * @throws org.lijian.shared.Problem {@code suspensions-overlap}, {@code surcharge-not-in-force} or {@code date-out-of-range}
     */
    public Surcharge calculate(Money principal, LocalDate dueOn, LocalDate asOf, List<DateRange> suspensions) {
        LegalDates.possible(dueOn, "/dueOn");
        SurchargeRule rule = ruleOn(LegalDates.possible(asOf, "/asOf"));
        List<DateRange> inOrder = inOrder(suspensions);

        List<SurchargeStep> steps = new ArrayList<>();
        long days = overdueDays(dueOn, asOf, inOrder, rule, steps);
        Percentage rate = rule.dailyRate().times(days);
        Percentage applied = rate.isAbove(rule.cap()) ? rule.cap() : rate;
        Money surcharge = principal.share(applied);
        boolean capped = rate.isAbove(rule.cap());
        steps.add(new SurchargeStep(
                "罚款" + principal + "元，逾期" + days + "日",
                "每日按罚款数额的" + rule.dailyRate() + "加处",
                rule.dailyRate() + " × " + days + " = " + rate,
                rule.citation()));
        if (capped) {
            steps.add(new SurchargeStep("累计" + rate, "加处罚款的数额不得超出罚款的数额", "以" + rule.cap() + "为限", rule.citation()));
        }
        steps.add(new SurchargeStep("加处罚款", principal + " × " + applied, surcharge.toString(), rule.citation()));
        return new Surcharge(days, surcharge, capped, rule.citation(), steps);
    }

    private SurchargeRule ruleOn(LocalDate asOf) {
        return rules.get()
                .at(asOf)
                .orElseThrow(() -> SurchargeRefusal.NOT_IN_FORCE
                        .with("on", asOf, "from", rules.get().validFrom())
                        .at("/asOf"));
    }

    private static List<DateRange> inOrder(List<DateRange> suspensions) {
        List<DateRange> sorted = suspensions.stream()
                .sorted(Comparator.comparing(DateRange::from).thenComparing(DateRange::to))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                throw SurchargeRefusal.SUSPENSIONS_OVERLAP
                        .with("first", text(sorted.get(i - 1)), "second", text(sorted.get(i)))
                        .at("/suspensions/" + suspensions.lastIndexOf(sorted.get(i)));
            }
        }
        return sorted;
    }

    private static long overdueDays(
            LocalDate dueOn,
            LocalDate asOf,
            List<DateRange> suspensions,
            SurchargeRule rule,
            List<SurchargeStep> steps) {
        if (!asOf.isAfter(dueOn)) {
            steps.add(new SurchargeStep("缴款期限" + dueOn + "，计算至" + asOf, "到期不缴纳罚款的，自次日起加处", "0日", rule.citation()));
            return 0;
        }
        DateRange overdue = new DateRange(dueOn.plusDays(1), asOf);
        long days = overdue.days();
        steps.add(new SurchargeStep(
                "缴款期限" + dueOn + "，计算至" + asOf, "到期不缴纳罚款的，自次日起加处", text(overdue) + "，" + days + "日", rule.citation()));
        for (DateRange suspension : suspensions) {
            Optional<DateRange> suspended = suspension.within(overdue);
            if (suspended.isPresent()) {
                days -= suspended.get().days();
                steps.add(new SurchargeStep(
                        "复议或者诉讼期间" + text(suspension),
                        "加处罚款的数额在行政复议或者行政诉讼期间不予计算，首尾两日均不计",
                        "减" + suspended.get().days() + "日",
                        rule.suspension()));
            }
        }
        return days;
    }

    private static String text(DateRange range) {
        return range.from() + "至" + range.to();
    }
}
