package org.lijian.law.referral;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.lijian.law.Chapter;
import org.lijian.law.Dated;
import org.lijian.law.LawBook;
import org.lijian.law.LegalDates;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.springframework.stereotype.Service;

/** What has to be there before a case is handed to another authority (移送), by the law of that day. */
@Service
public class ReferralRules {
    private final Chapter<Rules> rules;

    public ReferralRules(LawBook book) {
        this.rules = book.chapter(Rules::of);
    }

    /** @throws org.lijian.shared.Problem {@code referral-not-in-force} with the days between which it is */
    public PapersList papers(ReferralKind kind, LocalDate on) {
        return inForce(Objects.requireNonNull(rules.get().papers().get(kind)), kind.zh(), on);
    }

    /** @throws org.lijian.shared.Problem {@code referral-not-in-force} with the days between which it is */
    public SpecialTeam team(LocalDate on) {
        return inForce(rules.get().team(), "专案组", on);
    }

    private static <T extends Dated> T inForce(Timeline<T> versions, String name, LocalDate on) {
        return versions.at(LegalDates.possible(on))
                .orElseThrow(() -> ReferralLawRefusal.NOT_IN_FORCE.with(
                        "name",
                        name,
                        "on",
                        on,
                        "from",
                        versions.validFrom(),
                        "to",
                        Timeline.until(versions.validTo())));
    }

    private record Rules(Map<ReferralKind, Timeline<PapersList>> papers, Timeline<SpecialTeam> team) {
        static Rules of(ReferenceBook book) {
            ReferralFile file = book.read("referral.yaml", ReferralFile.class);
            Map<ReferralKind, Timeline<PapersList>> papers = new EnumMap<>(ReferralKind.class);
            for (ReferralFile.Papers list : file.papers()) {
                if (papers.put(list.kind(), new Timeline<>("papers of " + list.kind(), list.versions())) != null) {
                    throw new IllegalArgumentException("the papers of " + list.kind() + " stand twice");
                }
            }
            for (ReferralKind kind : ReferralKind.values()) {
                if (!papers.containsKey(kind)) {
                    throw new IllegalArgumentException("no papers for " + kind);
                }
            }
            return new Rules(papers, new Timeline<>("special team", file.team()));
        }
    }
}
