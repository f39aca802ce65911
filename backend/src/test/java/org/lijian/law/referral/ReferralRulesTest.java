package org.lijian.law.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lijian.law.LawBook;
import org.lijian.shared.Problem;

class ReferralRulesTest {
    private static final LocalDate MARCH_2022 = LocalDate.of(2022, 3, 24);

    private final ReferralRules rules = new ReferralRules(LawBook.shipped());

    @Test
    void aDetentionGoesWithItsOriginals() {
        PapersList papers = rules.papers(ReferralKind.DETENTION, MARCH_2022);

        assertThat(papers.originals()).isTrue();
        assertThat(papers.verified()).isTrue();
        assertThat(papers.citation().text()).contains("第十一条");
        assertThat(papers.missing(List.of("LIST", "LETTER", "REPORT", "EVIDENCE"), true))
                .containsExactly("行政处罚决定书等处罚文书");
    }

    @Test
    void aPaperIsFoundByItsCode() {
        PapersList papers = rules.papers(ReferralKind.DETENTION, MARCH_2022);

        assertThat(papers.paper("REPORT"))
                .hasValueSatisfying(paper -> assertThat(paper.code()).isEqualTo("REPORT"));
        assertThat(papers.paper("NONSENSE")).isEmpty();
    }

    @Test
    void aCrimeGoesWithTheDecisionOnlyWhereThereIsOne() {
        PapersList papers = rules.papers(ReferralKind.CRIME, MARCH_2022);
        List<String> given = List.of("LIST", "LETTER", "REPORT", "RECORDS");

        assertThat(papers.originals()).isFalse();
        assertThat(papers.missing(given, false)).isEmpty();
        assertThat(papers.missing(given, true)).containsExactly("行政处罚决定书");
        assertThat(papers.missing(List.of(), false)).hasSize(4);
    }

    @Test
    void afterTheCodeTheListsAreKeptButNotVerified() {
        assertThat(rules.papers(ReferralKind.CRIME, LocalDate.of(2026, 8, 15)).verified())
                .isFalse();
        assertThat(rules.papers(ReferralKind.CRIME, LocalDate.of(2026, 8, 14)).verified())
                .isTrue();
    }

    @Test
    void twoOfficersVerifyASuspectedCrime() {
        assertThat(rules.team(MARCH_2022).least()).isEqualTo(2);
        assertThat(rules.team(MARCH_2022).citation().text()).contains("第五条");
    }

    @Test
    void saysFromWhenARuleHolds() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> rules.papers(ReferralKind.DETENTION, LocalDate.of(2014, 12, 31)))
                .satisfies(problem -> assertThat(problem.facts()).containsEntry("from", LocalDate.of(2015, 1, 1)));
    }
}
