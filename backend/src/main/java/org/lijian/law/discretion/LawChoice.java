package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.law.discretion.LawChoiceFile.Succession;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.Problem;

/**
 * Which law applies to an act (从旧兼从轻): the law of the day it was committed, or of the day it ended where it went on, unless the law of
 * the day of the decision is lighter. What cannot be compared is for a legal review, never guessed.
 */
final class LawChoice {
    private final Map<String, Violation> violations;
    private final Map<String, List<Succession>> successions = new HashMap<>();
    private final Timeline<LawChoiceFile.Version> versions;

    private LawChoice(Map<String, Violation> violations, LawChoiceFile file) {
        this.violations = violations;
        this.versions = new Timeline<>("law-choice", file.versions());
        for (Succession succession : file.choices()) {
            requireKnown(succession.violation());
            if (succession.successor() != null) {
                requireKnown(succession.successor());
            }
            successions
                    .computeIfAbsent(succession.violation(), k -> new ArrayList<>())
                    .add(succession);
        }
    }

    static LawChoice index(ReferenceBook book) {
        return new LawChoice(
                Violations.index(book), book.read("discretion/rules/law-choice.yaml", LawChoiceFile.class));
    }

    private void requireKnown(String code) {
        if (!violations.containsKey(code)) {
            throw new IllegalArgumentException("law-choice names " + code + ", which is not in the catalogue");
        }
    }

    /** The rule by which laws are compared for a decision of {@code on}. */
    LegalCitation citation(LocalDate on) {
        return versions.at(on)
                .map(LawChoiceFile.Version::citation)
                .orElseThrow(() -> DiscretionRefusal.LEGAL_REVIEW
                        .with("reason", on + " 没有可适用的从旧兼从轻规定", "cause", "no rule chooses between laws on " + on)
                        .at("/decidedOn"));
    }

    /**
     * What the law of the day {@code on} makes of the act that {@code earlier} punished.
     *
     * @return absent where it no longer punishes it
     * @throws Problem {@code law-comparison-legal-review} where nobody has read what became of it
     */
    Optional<Violation> successor(Violation earlier, Set<String> circumstances, LocalDate on) {
        List<Succession> known = successions(earlier);
        Succession succession = known.stream()
                .filter(one -> one.when() != null && circumstances.contains(one.when()))
                .findFirst()
                .or(() -> known.stream().filter(one -> one.when() == null).findFirst())
                .orElseThrow(() -> unclear(earlier, "新法的对应条文未核对", "what the new law makes of it is not known"));
        if (succession.successor() == null) {
            return Optional.empty();
        }
        Violation later = violations.get(succession.successor());
        if (later == null || !later.isInForce(on)) {
            throw unclear(earlier, on + " 施行的对应条文未核对", "what the law of " + on + " makes of it is not known");
        }
        return Optional.of(later);
    }

    private List<Succession> successions(Violation earlier) {
        List<Succession> named = successions.get(earlier.code());
        if (named != null) {
            return named;
        }
        List<String> successors = earlier.lineage().successors();
        return successors.size() == 1 ? List.of(new Succession(earlier.code(), null, successors.get(0))) : List.of();
    }

    static Problem unclear(Violation violation, String zh, String en) {
        return DiscretionRefusal.LEGAL_REVIEW
                .with("reason", violation.name() + "：" + zh, "cause", violation.code() + ": " + en)
                .at("/decidedOn");
    }

    /**
     * Whether {@code later} is lighter than the law of the act: by the lower maximum, then the lower minimum, then the lower amount. With
     * neither lower the law of the act applies.
     *
     * @throws Problem {@code law-comparison-legal-review} where the ranges or the amounts do not say
     */
    static boolean isLighter(Compared later, Compared earlier, Violation act) {
        FineRange one = later.range();
        FineRange other = earlier.range();
        if (one == null || other == null) {
            throw unclear(act, "新旧法律的罚款不能比较（缺少倍数的基数）", "the fines cannot be compared without the base of the multiple");
        }
        int byRange = one.max().compareTo(other.max());
        if (byRange == 0) {
            byRange = one.min().compareTo(other.min());
        }
        if (byRange > 0) {
            return false;
        }
        if (later.amount() == null || earlier.amount() == null) {
            throw unclear(act, "新旧法律的罚款不能比较（缺少裁量因素）", "the fines cannot be compared without the factors");
        }
        int byAmount = later.amount().compareTo(earlier.amount());
        if (byRange < 0 && byAmount > 0) {
            throw unclear(
                    act, "新法幅度较轻而裁量结果较重", "the new law has the lighter range but its benchmark the larger amount");
        }
        return byRange < 0 || byAmount < 0;
    }

    /** One of two laws, as far as its fine is known. */
    record Compared(@Nullable FineRange range, @Nullable Money amount) {}
}
