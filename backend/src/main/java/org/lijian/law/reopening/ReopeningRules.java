package org.lijian.law.reopening;

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

/** The grounds by the law of the step's day; {@code reopening.yaml}. */
@Service
public class ReopeningRules {
    private final Chapter<Timeline<Version>> versions;

    public ReopeningRules(LawBook book) {
        this.versions = book.chapter(ReopeningRules::index);
    }

    static Timeline<Version> index(ReferenceBook book) {
        return new Timeline<>(
                "reopening", book.read("reopening.yaml", File.class).versions());
    }

    /** @throws org.lijian.shared.Problem {@code reopening-not-in-force} */
    public ReopeningGround require(ReopeningKind kind, LocalDate on) {
        LegalDates.possible(on);
        Version version = versions.get()
                .at(on)
                .orElseThrow(() -> ReopeningRuleRefusal.NOT_IN_FORCE.with(
                        "on", on, "from", versions.get().validFrom()));
        return version.grounds().stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .map(ground -> new ReopeningGround(kind, ground.text(), ground.citation(), version.verified()))
                .orElseThrow();
    }

    record File(List<Version> versions) {}

    record Version(LocalDate validFrom, @Nullable LocalDate validTo, List<Ground> grounds, boolean verified)
            implements Dated {
        Version {
            grounds = List.copyOf(grounds);
        }

        @Override
        public LegalCitation citation() {
            return grounds.get(0).citation();
        }
    }

    record Ground(ReopeningKind kind, LegalCitation citation, String text) {}
}
