package org.lijian.law.similar;

import java.time.LocalDate;
import java.util.Optional;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.springframework.stereotype.Service;

/** From when on which decisions are held against similar ones. */
@Service
public class SimilarityRules {
    private final Chapter<Timeline<SimilarityRule>> rules;

    public SimilarityRules(LawBook book) {
        this.rules = book.chapter(SimilarityRules::index);
    }

    static Timeline<SimilarityRule> index(ReferenceBook book) {
        return new Timeline<>(
                "similar", book.read("similar.yaml", SimilarityRule.File.class).versions());
    }

    /** The rule of the day of the decision; none before the first. */
    public Optional<SimilarityRule> on(LocalDate day) {
        return rules.get().at(day);
    }

    public LocalDate validFrom() {
        return rules.get().validFrom();
    }
}
