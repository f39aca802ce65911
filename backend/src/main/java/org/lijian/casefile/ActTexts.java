package org.lijian.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.shared.LegalCitation;
import org.springframework.stereotype.Component;

/** Names the acts of a case as its papers do: one by itself, several numbered. */
@Component
public class ActTexts {
    private final Violations violations;
    private final ConcurrentNorms norms;

    ActTexts(Violations violations, ConcurrentNorms norms) {
        this.violations = violations;
        this.norms = norms;
    }

    /** Each act of a case with the other norms that it violates. */
    private record Act(Violation violation, List<String> alsoUnder, LocalDate actedOn) {}

    /** The provisions that were violated. */
    public String violated(CaseView caseFile) {
        return numbered(
                acts(caseFile),
                act -> act.violation().dutyCitation().text() + norms.violated(act.alsoUnder(), act.actedOn()));
    }

    /** The provisions that are applied, each as {@code citation} picks it out of its act. */
    public String applied(CaseView caseFile, Function<Violation, LegalCitation> citation) {
        return numbered(acts(caseFile), act -> citation.apply(act.violation()).text() + norms.applied(act.alsoUnder()));
    }

    public String names(CaseView caseFile) {
        return numbered(acts(caseFile), act -> act.violation().name());
    }

    private List<Act> acts(CaseView caseFile) {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act(violations.require(caseFile.violation()), caseFile.alsoUnder(), caseFile.actEndedOn()));
        caseFile.furtherActs()
                .forEach(act -> acts.add(new Act(
                        violations.require(act.violation()), act.alsoUnder().codes(), act.actEndedOn())));
        return acts;
    }

    private static String numbered(List<Act> acts, Function<Act, String> text) {
        return numberedTexts(acts.stream().map(text).toList());
    }

    /** A single text as it is, several with their numbers. */
    public static String numberedTexts(List<String> texts) {
        if (texts.size() == 1) {
            return texts.get(0);
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            all.add("（" + (i + 1) + "）" + texts.get(i));
        }
        return String.join("；", all);
    }
}
