package org.lijian.law.hearing;

import java.time.LocalDate;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.springframework.stereotype.Service;

/** How a hearing is held by the law of its day. */
@Service
public class HearingRules {
    private final Chapter<Timeline<HearingRule>> rules;

    public HearingRules(LawBook book) {
        this.rules = book.chapter(HearingRules::index);
    }

    static Timeline<HearingRule> index(ReferenceBook book) {
        return new Timeline<>(
                "hearing", book.read("hearing.yaml", HearingRule.File.class).versions());
    }

    /** @throws org.lijian.shared.Problem {@code hearing-rule-not-in-force} before the first */
    public HearingRule on(LocalDate day) {
        LegalDates.possible(day);
        return rules.get()
                .at(day)
                .orElseThrow(() -> HearingRuleRefusal.NOT_IN_FORCE.with(
                        "on", day, "from", rules.get().validFrom()));
    }
}
