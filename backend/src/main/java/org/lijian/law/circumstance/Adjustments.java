package org.lijian.law.circumstance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.circumstance.AdjustmentFile.Rule;
import org.lijian.shared.Money;
import org.springframework.stereotype.Service;

/** The rules by which an amount leaves its benchmark (从轻、减轻、从重), each with its ground, its limit and its citation. */
@Service
public class Adjustments {
    private final Chapter<CircumstanceRules> rules;

    public Adjustments(LawBook book) {
        this.rules = book.chapter(CircumstanceRules::index);
    }

    /** The rules of a place on a day. */
    public List<AdjustmentView> in(String jurisdiction, LocalDate on) {
        return holding(jurisdiction, on).map(AdjustmentView::of).toList();
    }

    /**
     * How a penalty is reduced (减轻) in a place on a day for what was found.
     *
     * @throws org.lijian.shared.Problem {@code adjustment-unknown}, {@code adjustment-without-ground} or {@code adjustment-excluded}
     */
    public Reduction reduction(Set<String> circumstances, String jurisdiction, LocalDate on) {
        Rule rule = holding(jurisdiction, on)
                .filter(candidate -> candidate.effect() == AdjustmentEffect.REDUCED)
                .findFirst()
                .orElseThrow(() -> CircumstanceRefusal.RULE_UNKNOWN
                        .with("rule", AdjustmentEffect.REDUCED.zh(), "jurisdiction", jurisdiction, "on", on)
                        .at("/circumstances"));
        requireGrounds(rule, circumstances, "/circumstances");
        List<String> grounds = rules.get()
                .labels(rule.anyOf().stream().filter(circumstances::contains).toList());
        return new Reduction(
                rule.name(),
                grounds,
                rule.most(),
                rule.collectiveDiscussion(),
                rule.citation(),
                rule.verified(),
                rule.note());
    }

    /** The rules that hold in a place on a day; one of the place takes the place of the national one with the same effect. */
    private Stream<Rule> holding(String jurisdiction, LocalDate on) {
        List<Rule> holding = rules.get().adjustments().stream()
                .filter(rule -> rules.get().holdsIn(rule.jurisdiction(), jurisdiction) && rule.isInForce(on))
                .toList();
        return holding.stream()
                .filter(rule -> !rules.get().isNational(rule.jurisdiction())
                        || holding.stream()
                                .noneMatch(other -> other.effect() == rule.effect()
                                        && !rules.get().isNational(other.jurisdiction())));
    }

    /**
     * Applies the rules chosen, in their order.
     *
     * @param fine what they are applied to; only a rule that says so goes below the least fine of the law, none above the largest
     * @throws org.lijian.shared.Problem {@code adjustment-unknown}, {@code adjustments-contradict}, {@code adjustment-without-ground},
     *     {@code adjustment-excluded} or {@code G11-adjustment-in-limits}, pointing at the rule
     */
    public AdjustedFine apply(List<AdjustmentChoice> chosen, AdjustableFine fine) {
        List<AdjustmentStep> steps = new ArrayList<>();
        Set<String> used = new HashSet<>();
        boolean heavier = false;
        boolean lighter = false;
        boolean discussed = false;
        boolean verified = true;
        Money adjusted = fine.amount();
        for (int i = 0; i < chosen.size(); i++) {
            AdjustmentChoice choice = chosen.get(i);
            String pointer = "/adjustments/" + i;
            Rule rule = require(choice, fine, pointer);
            heavier |= rule.effect() == AdjustmentEffect.HEAVIER;
            lighter |= rule.effect() != AdjustmentEffect.HEAVIER;
            if (!used.add(rule.code()) || heavier && lighter) {
                throw CircumstanceRefusal.RULE_TWICE.with("rule", rule.code()).at(pointer + "/rule");
            }
            requireGrounds(rule, fine.circumstances(), pointer + "/rule");
            requireInLimits(rule, choice, pointer);
            adjusted = applied(rule, choice, adjusted, fine);
            discussed |= rule.collectiveDiscussion();
            verified &= rule.verified();
            steps.add(step(rule, choice, adjusted));
        }
        return new AdjustedFine(adjusted, discussed, verified, steps);
    }

    private Rule require(AdjustmentChoice choice, AdjustableFine place, String pointer) {
        return holding(place.jurisdiction(), place.on())
                .filter(rule -> rule.code().equals(choice.rule()))
                .findFirst()
                .orElseThrow(() -> CircumstanceRefusal.RULE_UNKNOWN
                        .with("rule", choice.rule(), "jurisdiction", place.jurisdiction(), "on", place.on())
                        .at(pointer + "/rule"));
    }

    private void requireGrounds(Rule rule, Set<String> circumstances, String pointer) {
        boolean any = rule.anyOf().isEmpty() || rule.anyOf().stream().anyMatch(circumstances::contains);
        if (!circumstances.containsAll(rule.requires()) || !any) {
            List<String> needed = new ArrayList<>(rules.get().labels(rule.requires()));
            if (!rule.anyOf().isEmpty()) {
                needed.add(String.join("或者", rules.get().labels(rule.anyOf())));
            }
            throw CircumstanceRefusal.GROUND_MISSING
                    .with("rule", rule.name(), "needed", String.join("、", needed))
                    .at(pointer);
        }
        for (String fact : rule.excludedBy()) {
            if (circumstances.contains(fact)) {
                throw CircumstanceRefusal.EXCLUDED
                        .with(
                                "rule",
                                rule.name(),
                                "fact",
                                rules.get().labels(List.of(fact)).get(0),
                                "law",
                                rule.citation())
                        .at(pointer);
            }
        }
    }

    private static void requireInLimits(Rule rule, AdjustmentChoice choice, String pointer) {
        if (rule.least().isAbove(choice.percent()) || choice.percent().isAbove(rule.most())) {
            throw CircumstanceRefusal.OUT_OF_LIMITS
                    .with(
                            "rule", rule.name(),
                            "least", rule.least(),
                            "most", rule.most(),
                            "percent", choice.percent(),
                            "law", rule.citation())
                    .at(pointer + "/percent");
        }
    }

    private static Money applied(Rule rule, AdjustmentChoice choice, Money amount, AdjustableFine fine) {
        Money min = fine.min();
        Money max = fine.max();
        Money base = switch (rule.base()) {
            case AMOUNT -> amount;
            case STATUTORY_MAX -> max;
            case STATUTORY_MIN -> min;
        };
        Money share = base.share(choice.percent());
        return switch (rule.effect()) {
            case HEAVIER -> amount.plus(share).atMost(max);
            case LIGHTER -> without(amount, share).atLeast(amount.isBelow(min) ? amount : min);
            case REDUCED -> without(min, share).atMost(amount);
        };
    }

    private static Money without(Money amount, Money share) {
        return share.isAbove(amount) ? Money.ZERO : amount.minus(share);
    }

    private static AdjustmentStep step(Rule rule, AdjustmentChoice choice, Money adjusted) {
        String sign = rule.effect() == AdjustmentEffect.HEAVIER ? "+" : "−";
        String limit = rule.belowMinimum() ? "，可以低于法定最低额" : "，不超出法定幅度";
        String unread = rule.verified() ? "" : "（待核实：" + (rule.note() == null ? "未核对" : rule.note()) + "）";
        return new AdjustmentStep(
                rule.effect().zh(),
                rule.name() + "；理由：" + choice.reasons(),
                sign + choice.percent() + " × " + rule.base().zh() + limit + unread,
                adjusted.toString(),
                rule.citation());
    }
}
