package org.lijian.law.discussion;

import java.time.LocalDate;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.springframework.stereotype.Service;

/** How a collective discussion is held by the rule of its day. */
@Service
public class DiscussionRules {
    private final Chapter<Timeline<DiscussionRule>> rules;

    public DiscussionRules(LawBook book) {
        this.rules = book.chapter(DiscussionRules::index);
    }

    static Timeline<DiscussionRule> index(ReferenceBook book) {
        return new Timeline<>(
                "discussion",
                book.read("discussion.yaml", DiscussionRule.File.class).versions());
    }

    /** @throws org.lijian.shared.Problem {@code discussion-rule-not-in-force} before the first */
    public DiscussionRule on(LocalDate day) {
        LegalDates.possible(day);
        return rules.get()
                .at(day)
                .orElseThrow(() -> DiscussionRuleRefusal.NOT_IN_FORCE.with(
                        "on", day, "from", rules.get().validFrom()));
    }
}
