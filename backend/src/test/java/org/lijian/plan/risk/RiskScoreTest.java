package org.lijian.plan.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.registry.PartyEntry;
import org.lijian.registry.PartyId;
import org.lijian.registry.standing.ListKind;
import org.lijian.registry.standing.PerformanceGrade;
import org.lijian.registry.standing.StandingView;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

class RiskScoreTest {
    private static final PartyId PARTY = new PartyId(Ids.next());
    private static final LocalDate TODAY = LocalDate.of(2023, 8, 7);

    @Test
    void saysWhatThePointsAreFor() {
        RiskScore score = RiskScore.of(
                standing(PerformanceGrade.D, ListKind.BLACK_LIST, ListKind.HEAVY_POLLUTION_LIST),
                List.of(
                        entry("case", "2021-08-07"),
                        entry("case", "2021-08-06"),
                        entry("lead", "2023-05-09"),
                        entry("lead", "2023-05-08"),
                        entry("inspection", "2022-08-06")),
                TODAY);

        assertThat(score.because())
                .containsExactly(
                        new RiskScore.Reason(RiskFactor.BLACK_LIST, 1, 30),
                        new RiskScore.Reason(RiskFactor.GRADE_D, 1, 15),
                        new RiskScore.Reason(RiskFactor.RECENT_CASES, 1, 15),
                        new RiskScore.Reason(RiskFactor.RECENT_LEADS, 1, 5),
                        new RiskScore.Reason(RiskFactor.NOT_INSPECTED_FOR_A_YEAR, 1, 10));
        assertThat(score.points()).isEqualTo(75);
    }

    @Test
    void oneFactorAloneDoesNotDecide() {
        List<PartyEntry> cases = IntStream.range(0, 20)
                .mapToObj(i -> entry("case", "2023-08-01"))
                .toList();

        assertThat(RiskScore.of(standing(null), cases, TODAY).because())
                .contains(new RiskScore.Reason(RiskFactor.RECENT_CASES, 20, 45));
    }

    @Test
    void whoDoesWellComesLast() {
        RiskScore score = RiskScore.of(
                standing(PerformanceGrade.A, ListKind.POSITIVE_LIST),
                List.of(entry("inspection", "2022-08-07")),
                TODAY);

        assertThat(score.points()).isEqualTo(-35);
    }

    @Test
    void whoWasNeverLookedAtIsLookedAt() {
        assertThat(RiskScore.of(standing(PerformanceGrade.B), List.of(entry("inspection", "2023-08-08")), TODAY)
                        .because())
                .containsExactly(new RiskScore.Reason(RiskFactor.NEVER_INSPECTED, 1, 10));
    }

    @Test
    void aScopeTooWideIsNotRanked() {
        assertThatCode(() -> RiskRanking.requireNarrow(500)).doesNotThrowAnyException();
        assertThatThrownBy(() -> RiskRanking.requireNarrow(501))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.refusal()).isEqualTo(RiskRefusal.SCOPE_TOO_WIDE));
    }

    private static StandingView standing(@Nullable PerformanceGrade grade, ListKind... lists) {
        return new StandingView(PARTY, TODAY, grade, List.of(lists), List.of(), List.of());
    }

    private static PartyEntry entry(String kind, String on) {
        return new PartyEntry(kind, Ids.next(), PARTY, LocalDate.parse(on), RegionCode.of("140525"), "x", null, null);
    }
}
