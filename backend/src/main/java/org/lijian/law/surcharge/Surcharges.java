package org.lijian.law.surcharge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Step;
import org.lijian.law.Timeline;
import org.lijian.shared.DateRange;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;
import org.lijian.shared.Problem;
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
        List<Step> steps = new ArrayList<>();
        InstalmentSurcharge whole =
                grown(new Instalment(dueOn, principal, null), asOf, inOrder(suspensions), rule, new Rounding(), steps);
        return new Surcharge(
                whole.days(), whole.surcharge(), whole.capped(), rule.citation(), rule.verified(), steps, List.of());
    }

    /**
     * The surcharge on a fine that is paid in instalments: each grows from its own last day, and never above itself.
     *
     * @param instalments in the order of time; they add up to the principal
     * @throws org.lijian.shared.Problem as {@link #calculate(Money, LocalDate, LocalDate, List)}; {@code instalments-do-not-add-up},
     *     {@code instalments-not-in-order}, {@code instalment-empty}
     */
    public Surcharge calculate(
            Money principal, List<Instalment> instalments, LocalDate asOf, List<DateRange> suspensions) {
        SurchargeRule rule = ruleOn(LegalDates.possible(asOf, "/asOf"));
        requireWhole(principal, instalments);
        List<DateRange> inOrder = inOrder(suspensions);
        List<Step> steps = new ArrayList<>();
        List<InstalmentSurcharge> grown = new ArrayList<>();
        for (int i = 0; i < instalments.size(); i++) {
            Instalment one = instalments.get(i);
            steps.add(new Step(
                    "第" + (i + 1) + "期" + one.amount() + "元，" + one.dueOn() + "前缴纳",
                    "经批准延期或者分期缴纳的，按各期期限分别计算",
                    one.paidOn() == null ? "未缴" : one.paidOn() + "缴纳",
                    rule.instalments()));
            grown.add(grown(one, asOf, inOrder, rule, new Rounding(), steps));
        }
        Money sum = grown.stream().map(InstalmentSurcharge::surcharge).reduce(Money.ZERO, Money::plus);
        steps.add(new Step("各期加处罚款", "合计", sum.toString(), rule.citation()));
        return new Surcharge(
                grown.stream().mapToLong(InstalmentSurcharge::days).max().orElse(0),
                sum,
                grown.stream().anyMatch(InstalmentSurcharge::capped),
                rule.citation(),
                rule.verified(),
                steps,
                grown);
    }

    /**
     * The surcharges of the parts one instalment was paid in, part by part. They are rounded once, all together: were each rounded by itself, a
     * payment could take away a fen that had grown before it.
     *
     * @param parts what of the instalment was paid when, and what is open
     * @throws org.lijian.shared.Problem as {@link #calculate(Money, LocalDate, LocalDate, List)}
     */
    public List<Surcharge> ofParts(List<Instalment> parts, LocalDate asOf, List<DateRange> suspensions) {
        List<DateRange> inOrder = inOrder(suspensions);
        Rounding together = new Rounding();
        List<Surcharge> grown = new ArrayList<>();
        for (Instalment part : parts) {
            SurchargeRule rule = ruleOn(until(part, asOf));
            List<Step> steps = new ArrayList<>();
            InstalmentSurcharge one = grown(part, asOf, inOrder, rule, together, steps);
            grown.add(new Surcharge(
                    one.days(), one.surcharge(), one.capped(), rule.citation(), rule.verified(), steps, List.of()));
        }
        return grown;
    }

    private static InstalmentSurcharge grown(
            Instalment one,
            LocalDate asOf,
            List<DateRange> suspensions,
            SurchargeRule rule,
            Rounding rounding,
            List<Step> steps) {
        LocalDate until = until(one, asOf);
        long days = overdueDays(one.dueOn(), until, suspensions, rule, steps);
        Percentage rate = rule.dailyRate().times(days);
        boolean capped = rate.isAbove(rule.cap());
        Percentage applied = capped ? rule.cap() : rate;
        Money alone = one.amount().share(applied);
        Money surcharge = rounding.next(one.amount(), applied);
        steps.add(new Step(
                "罚款" + one.amount() + "元，逾期" + days + "日",
                "每日按罚款数额的" + rule.dailyRate() + "加处",
                rule.dailyRate() + " × " + days + " = " + rate,
                rule.citation()));
        if (capped) {
            steps.add(new Step("累计" + rate, "加处罚款的数额不得超出罚款的数额", "以" + rule.cap() + "为限", rule.citation()));
        }
        steps.add(new Step("加处罚款", one.amount() + " × " + applied, alone.toString(), rule.citation()));
        if (!surcharge.equals(alone)) {
            steps.add(new Step("与本期已缴各部分合并计算", "合计后四舍五入到分，扣除前面各部分", surcharge.toString(), rule.citation()));
        }
        return new InstalmentSurcharge(one.dueOn(), one.amount(), days, surcharge, capped);
    }

    private static LocalDate until(Instalment one, LocalDate asOf) {
        LocalDate paidOn = one.paidOn();
        return paidOn != null && paidOn.isBefore(asOf) ? paidOn : asOf;
    }

    private static void requireWhole(Money principal, List<Instalment> instalments) {
        Money sum = Money.ZERO;
        for (int i = 0; i < instalments.size(); i++) {
            Instalment one = instalments.get(i);
            String pointer = "/instalments/" + i;
            LegalDates.possible(one.dueOn(), pointer + "/dueOn");
            if (one.amount().isZero()) {
                throw SurchargeRefusal.INSTALMENT_EMPTY.with().at(pointer + "/amount");
            }
            if (i > 0 && !one.dueOn().isAfter(instalments.get(i - 1).dueOn())) {
                throw SurchargeRefusal.INSTALMENTS_NOT_IN_ORDER
                        .with(
                                "next",
                                one.dueOn(),
                                "before",
                                instalments.get(i - 1).dueOn())
                        .at(pointer + "/dueOn");
            }
            if (one.amount().isAbove(principal)) {
                throw doNotAddUp(principal, one.amount());
            }
            sum = sum.plus(one.amount());
            if (sum.isAbove(principal)) {
                throw doNotAddUp(principal, sum);
            }
        }
        if (!sum.equals(principal)) {
            throw doNotAddUp(principal, sum);
        }
    }

    private static Problem doNotAddUp(Money principal, Money sum) {
        return SurchargeRefusal.INSTALMENTS_DO_NOT_ADD_UP
                .with("sum", sum, "principal", principal)
                .at("/instalments");
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
            LocalDate dueOn, LocalDate asOf, List<DateRange> suspensions, SurchargeRule rule, List<Step> steps) {
        if (!asOf.isAfter(dueOn)) {
            steps.add(new Step("缴款期限" + dueOn + "，计算至" + asOf, "到期不缴纳罚款的，自次日起加处", "0日", rule.citation()));
            return 0;
        }
        DateRange overdue = new DateRange(dueOn.plusDays(1), asOf);
        long days = overdue.days();
        steps.add(new Step(
                "缴款期限" + dueOn + "，计算至" + asOf, "到期不缴纳罚款的，自次日起加处", text(overdue) + "，" + days + "日", rule.citation()));
        for (DateRange suspension : suspensions) {
            Optional<DateRange> suspended = suspension.within(overdue);
            if (suspended.isPresent()) {
                days -= suspended.get().days();
                steps.add(new Step(
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

    /** Hands out what the sum of all parts so far, rounded half up to the fen, has grown by. */
    private static final class Rounding {
        private BigDecimal exact = BigDecimal.ZERO;
        private Money handedOut = Money.ZERO;

        Money next(Money amount, Percentage rate) {
            exact = exact.add(amount.yuan().multiply(rate.percent()).movePointLeft(2));
            Money sum = new Money(exact.setScale(2, RoundingMode.HALF_UP));
            Money part = sum.minus(handedOut);
            handedOut = sum;
            return part;
        }
    }
}
