package org.lijian.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lijian.law.Step;
import org.lijian.law.discretion.FineRange;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.springframework.stereotype.Component;

/** One act under several norms (同一违法行为违反多个法律规范): it is fined once, by the norm with the higher fine (行政处罚法第二十九条). */
@Component
class ConcurrentNorms {
    private static final LegalCitation BASIS = LegalCitation.of("《行政处罚法》（2021修订）第二十九条");

    private final Violations violations;

    ConcurrentNorms(Violations violations) {
        this.violations = violations;
    }

    /**
     * Refuses a case under {@code code} where another norm that the same act violates fines it higher.
     *
     * @throws org.lijian.shared.Problem {@code G12-heavier-norm}; {@code fine-without-range} for a norm that names no amount
     */
    void requireHeaviest(String code, List<String> alsoUnder, LocalDate actedOn) {
        Violation main = violations.require(code, actedOn);
        for (int i = 0; i < alsoUnder.size(); i++) {
            Violation other = violations.require(alsoUnder.get(i), actedOn);
            if (isHeavier(other, main)) {
                throw CaseRefusal.HEAVIER_NORM
                        .with("norm", other.name(), "code", other.code(), "range", range(other))
                        .at("/alsoUnder/" + i);
            }
        }
    }

    /** What the report explains: each norm with its range, and which of them applies; nothing where there is only one. */
    List<Step> steps(String code, List<String> alsoUnder, LocalDate actedOn) {
        if (alsoUnder.isEmpty()) {
            return List.of();
        }
        Violation main = violations.require(code, actedOn);
        List<Step> steps = new ArrayList<>();
        steps.add(step(main));
        alsoUnder.forEach(other -> steps.add(step(violations.require(other, actedOn))));
        steps.add(new Step("同一违法行为违反多个法律规范", "按照罚款数额高的规定处罚", main.name(), BASIS));
        return steps;
    }

    /** The duties that an act violates besides, as papers add them; nothing where there are none. */
    String violated(List<String> alsoUnder, LocalDate actedOn) {
        return alsoUnder.isEmpty()
                ? ""
                : alsoUnder.stream()
                        .map(code ->
                                violations.require(code, actedOn).dutyCitation().text())
                        .collect(Collectors.joining("、", "；同一行为同时违反", ""));
    }

    /** Why they are not fined on their own. */
    String applied(List<String> alsoUnder) {
        return alsoUnder.isEmpty() ? "" : "（依照" + BASIS + "，按照罚款数额高的规定处罚）";
    }

    private static boolean isHeavier(Violation other, Violation main) {
        Money highest = main.max();
        return other.max().isAbove(highest)
                || (other.max().equals(highest) && other.min().isAbove(main.min()));
    }

    private static Step step(Violation norm) {
        return new Step(norm.name(), "法定罚款幅度", range(norm), norm.penaltyCitation());
    }

    private static String range(Violation norm) {
        return new FineRange(norm.min(), norm.max()).toString();
    }
}
