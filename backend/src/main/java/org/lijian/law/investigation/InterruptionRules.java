package org.lijian.law.investigation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Chapter;
import org.lijian.law.Dated;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.shared.LegalCitation;
import org.springframework.stereotype.Service;

/** The grounds by the law of the step's day; {@code investigation.yaml}. */
@Service
public class InterruptionRules {
    private final Chapter<Timeline<Version>> versions;

    public InterruptionRules(LawBook book) {
        this.versions = book.chapter(InterruptionRules::index);
    }

    static Timeline<Version> index(ReferenceBook book) {
        return new Timeline<>(
                "investigation", book.read("investigation.yaml", File.class).versions());
    }

    /** @throws org.lijian.shared.Problem {@code interruption-not-in-force}, {@code interruption-ground-unknown} */
    public InterruptionGround require(InterruptionKind kind, int item, LocalDate on) {
        LegalDates.possible(on);
        Version version = versions.get()
                .at(on)
                .orElseThrow(() -> InterruptionRuleRefusal.NOT_IN_FORCE.with(
                        "on", on, "from", versions.get().validFrom()));
        Rule rule = version.rules().stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow();
        if (item < 1 || item > rule.grounds().size()) {
            throw InterruptionRuleRefusal.UNKNOWN_GROUND.with(
                    "citation", rule.citation().text(), "item", item);
        }
        return new InterruptionGround(kind, item, rule.grounds().get(item - 1), rule.citation(), version.verified());
    }

    record File(List<Version> versions) {}

    record Version(LocalDate validFrom, @Nullable LocalDate validTo, List<Rule> rules, boolean verified)
            implements Dated {
        Version {
            rules = List.copyOf(rules);
        }

        @Override
        public LegalCitation citation() {
            return rules.get(0).citation();
        }
    }

    record Rule(InterruptionKind kind, LegalCitation citation, List<String> grounds) {
        Rule {
            grounds = List.copyOf(grounds);
        }
    }
}
