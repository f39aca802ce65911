package org.lijian.law.circumstance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lijian.law.Jurisdictions;
import org.lijian.law.ReferenceBook;

/** What one book of law says of circumstances. */
record CircumstanceRules(
        Map<String, CircumstanceFile.Fact> facts,
        List<CircumstanceFile.Ground> grounds,
        List<AdjustmentFile.Rule> adjustments,
        NoPenaltyFile noPenalty,
        Jurisdictions jurisdictions) {
    private static final String NATIONAL = "CN";

    static CircumstanceRules index(ReferenceBook book) {
        CircumstanceFile file = book.read("discretion/rules/circumstances.yaml", CircumstanceFile.class);
        Map<String, CircumstanceFile.Fact> facts = new HashMap<>();
        for (CircumstanceFile.Fact fact : file.circumstances()) {
            require(facts.put(fact.code(), fact) == null, "the circumstance " + fact.code() + " stands twice");
        }
        CircumstanceRules rules = new CircumstanceRules(
                facts,
                file.grounds(),
                book.read("discretion/rules/adjustments.yaml", AdjustmentFile.class)
                        .adjustments(),
                book.read("discretion/rules/no-penalty.yaml", NoPenaltyFile.class),
                Jurisdictions.index(book));
        rules.requireSound();
        return rules;
    }

    private void requireSound() {
        facts.values().forEach(fact -> requireKnown(fact.code(), fact.excluded()));
        grounds.forEach(ground -> requireKnown("a ground", List.of(ground.circumstance())));
        Set<String> codes = new HashSet<>();
        for (AdjustmentFile.Rule rule : adjustments) {
            require(codes.add(rule.code()), "the adjustment " + rule.code() + " stands twice");
            requireKnown(rule.code(), rule.requires());
            requireKnown(rule.code(), rule.anyOf());
            requireKnown(rule.code(), rule.excludedBy());
            require(!rule.least().isAbove(rule.most()), rule.code() + ": its limits are the wrong way round");
            boolean reduces = rule.effect() == AdjustmentEffect.REDUCED;
            require(rule.belowMinimum() == reduces, rule.code() + ": only a reduction goes below the minimum");
        }
        for (NoPenaltyFile.Rule rule : noPenalty.rules()) {
            require(codes.add(rule.code()), "the rule " + rule.code() + " stands twice");
            requireKnown(rule.code(), rule.requires());
            requireKnown(rule.code(), rule.excludedBy());
        }
    }

    boolean isNational(String owner) {
        return owner.equals(NATIONAL);
    }

    /** Whether a rule of {@code owner} holds in {@code jurisdiction}. */
    boolean holdsIn(String owner, String jurisdiction) {
        return isNational(owner) || jurisdictions.nearestFirst(jurisdiction).contains(owner);
    }

    List<CircumstanceView> listed() {
        return facts.values().stream()
                .map(fact -> new CircumstanceView(fact.code(), fact.label()))
                .sorted(Comparator.comparing(CircumstanceView::code))
                .toList();
    }

    List<String> labels(Collection<String> codes) {
        List<String> labels = new ArrayList<>();
        for (String code : codes) {
            CircumstanceFile.Fact fact = facts.get(code);
            labels.add(fact == null ? code : fact.label());
        }
        return labels;
    }

    private void requireKnown(String rule, List<String> codes) {
        for (String code : codes) {
            require(facts.containsKey(code), rule + " names the circumstance " + code + ", which is not listed");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
