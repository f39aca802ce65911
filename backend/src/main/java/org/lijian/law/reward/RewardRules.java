package org.lijian.law.reward;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.shared.Money;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;

/** What the first informant of a violation gets, by the rule of the smallest region that has one. */
@Service
public class RewardRules {
    private static final int[] PREFIXES = {6, 4, 2};
    private static final int DIGITS = 6;

    private final Chapter<Map<String, Timeline<RewardRule>>> rules;

    public RewardRules(LawBook book) {
        this.rules = book.chapter(RewardRules::index);
    }

    static Map<String, Timeline<RewardRule>> index(ReferenceBook book) {
        Map<String, Timeline<RewardRule>> rules = new HashMap<>();
        for (RewardRule.Entry entry :
                book.read("rewards.yaml", RewardRule.File.class).rewards()) {
            String region = entry.region().value();
            if (rules.put(region, new Timeline<>("rewards of " + region, entry.versions())) != null) {
                throw new IllegalArgumentException("the rewards of " + region + " stand twice");
            }
        }
        return rules;
    }

    /**
     * @param reportedOn the day of the report, whose rule holds
     * @return nothing where no rule of the region held on that day
     */
    public Optional<RewardAmount> amount(RegionCode region, LocalDate reportedOn, Money fine) {
        LegalDates.possible(reportedOn);
        Map<String, Timeline<RewardRule>> all = rules.get();
        for (int length : PREFIXES) {
            String code = region.value().substring(0, length) + "0".repeat(DIGITS - length);
            Timeline<RewardRule> versions = all.get(code);
            if (versions != null) {
                return versions.at(reportedOn).map(rule -> rule.of(fine));
            }
        }
        return Optional.empty();
    }
}
