package org.lijian.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.casefile.disposition.DispositionKind;
import org.lijian.law.discretion.FineBasis;
import org.lijian.platform.Require;
import org.lijian.shared.Problem;

/** What a request says about the further acts of a case: each of them once, and none left out. */
public final class ProposedActs {
    private static final String AT = "/furtherActs";
    private static final int MOST_CIRCUMSTANCES = 20;

    private ProposedActs() {}

    /** @throws Problem {@code act-unknown}, {@code act-named-twice}, {@code act-not-dealt-with}, {@code invalid} */
    public static List<ActHandling> required(@Nullable List<ProposedAct> given, CaseView caseFile) {
        Map<UUID, FurtherAct> open =
                caseFile.furtherActs().stream().collect(Collectors.toMap(FurtherAct::id, Function.identity()));
        List<ActHandling> handled = new ArrayList<>();
        List<ProposedAct> proposed = given == null ? List.of() : given;
        for (int i = 0; i < proposed.size(); i++) {
            String pointer = AT + "/" + i;
            ProposedAct act = Require.present(proposed.get(i), pointer);
            UUID id = Require.present(act.actId(), pointer + "/actId");
            FurtherAct found = open.remove(id);
            if (found == null) {
                boolean twice = handled.stream().anyMatch(other -> other.actId().equals(id));
                throw (twice ? CaseRefusal.ACT_NAMED_TWICE.with("act", id) : CaseRefusal.ACT_UNKNOWN.with("act", id))
                        .at(pointer + "/actId");
            }
            handled.add(at(pointer, () -> handling(act, found)));
        }
        caseFile.furtherActs().stream()
                .filter(act -> open.containsKey(act.id()))
                .findFirst()
                .ifPresent(missing -> {
                    throw CaseRefusal.ACT_NOT_DEALT_WITH
                            .with("violation", missing.violation(), "act", missing.id())
                            .at(AT);
                });
        return handled;
    }

    private static ActHandling handling(ProposedAct given, FurtherAct act) {
        String reasons = Require.text(given.reasons(), "/reasons", 1000);
        ChosenFine fine = given.amount() == null
                ? null
                : new ChosenFine(
                        given.amount(),
                        Require.present(given.grade(), "/grade"),
                        reasons,
                        Choices.required(given.choices()),
                        new FineBasis(given.baseAmount(), given.units()));
        return ActHandling.of(act.id(), act.violation(), act.actEndedOn(), disposition(given), fine, reasons);
    }

    private static Disposition disposition(ProposedAct given) {
        List<String> circumstances = given.circumstances() == null ? List.of() : given.circumstances();
        Require.that(
                circumstances,
                circumstances.size() <= MOST_CIRCUMSTANCES,
                "/circumstances",
                "最多 " + MOST_CIRCUMSTANCES + " 项",
                "has at most " + MOST_CIRCUMSTANCES + " members");
        for (int i = 0; i < circumstances.size(); i++) {
            Require.text(circumstances.get(i), "/circumstances/" + i, 64);
        }
        return new Disposition(
                given.kind() == null ? DispositionKind.PENALTY : given.kind(),
                false,
                List.of(),
                circumstances,
                Require.optionalText(given.education(), "/education", 1000));
    }

    /** Refusals about one act point into it. */
    public static <T> T at(String pointer, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (Problem problem) {
            throw problem.violations().isEmpty() ? problem.at(pointer) : problem.at(inside(pointer, problem));
        }
    }

    private static Problem.Violation[] inside(String pointer, Problem problem) {
        return problem.violations().stream()
                .map(place -> new Problem.Violation(
                        pointer + place.pointer().replaceFirst("^/disposition", ""),
                        place.code(),
                        place.zh(),
                        place.en()))
                .toArray(Problem.Violation[]::new);
    }

    /** Where the refusals about the {@code index}-th further act point to. */
    static String pointer(int index) {
        return AT + "/" + index;
    }
}
