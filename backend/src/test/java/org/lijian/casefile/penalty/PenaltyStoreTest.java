package org.lijian.casefile.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseFileFixtures;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.ReviewOutcome;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
@Import(PenaltyStore.class)
class PenaltyStoreTest {
    @Autowired
    PenaltyStore store;

    @Autowired
    PenaltyMapper mapper;

    @Autowired
    JdbcTemplate jdbc;

    /** The cases the penalties belong to are not what is tested here. */
    @BeforeEach
    void lookAtPenaltiesAlone() {
        jdbc.execute("set foreign_key_checks = 0");
    }

    @AfterEach
    void leaveTheConnectionAsItWas() {
        jdbc.execute("set foreign_key_checks = 1");
    }

    @Test
    void readsAPerDayPenaltyWithAllItsPapersAsItWasSaved() {
        Penalty penalty = PenaltyFixtures.preparedPerDayPenalty();
        PenaltyId id = penalty.view().id();
        store.add(penalty);
        mapper.insertPerDayGround(groundOf(penalty));
        Notice notice = penalty.draftNotice(
                        PenaltyFixtures.PER_DAY_NOTICE,
                        "露天堆存原煤",
                        PenaltyFixtures.assessment(PenaltyFixtures.PER_DAY_FINE, true, true, false),
                        PenaltyFixtures.CLERK)
                .issued(new DocumentId(Ids.next()), "晋市环连罚告〔2022〕1号", new DeliveryId(Ids.next()));
        penalty.issue(notice);
        mapper.insertNotice(notice);
        penalty.noticeServed(PenaltyFixtures.PER_DAY_NOTICE, PenaltyFixtures.PER_DAY_STATEMENT_ENDS);
        mapper.insertStatement(penalty.deliberation()
                .recordStatement(PenaltyFixtures.PER_DAY_NOTICE, "已覆盖大部分", false, "部分改正仍属未改正", PenaltyFixtures.CLERK));
        mapper.insertHearingAnswer(penalty.deliberation()
                .answerHearing(
                        HearingChoice.REQUESTED,
                        PenaltyFixtures.PER_DAY_NOTICE,
                        PenaltyFixtures.PER_DAY_NOTICE,
                        PenaltyFixtures.CLERK));
        LocalDate held = LocalDate.of(2022, 5, 5);
        ConcludedHearing hearing =
                new ConcludedHearing(id, HearingResult.HELD, held, PenaltyFixtures.CHAIR, "维持", PenaltyFixtures.CHAIR);
        penalty.deliberation().hearingOver(hearing);
        mapper.insertHearing(hearing);
        mapper.insertLegalReview(
                penalty.deliberation().reviewLegally(ReviewOutcome.PASSED, "同意", held, PenaltyFixtures.LEGAL));
        Discussion discussion = penalty.deliberation()
                .discuss(
                        held,
                        PenaltyFixtures.ballot(PenaltyFixtures.agreed(), List.of(CaseFileFixtures.INSPECTOR_A)),
                        "同意",
                        PenaltyFixtures.CHAIR,
                        PenaltyFixtures.after(held));
        mapper.insertDiscussion(discussion);
        penalty.deliberation().attendancesOf(discussion).forEach(mapper::insertAttendance);
        Decision decision = penalty.decide(
                        new Ruling(PenaltyFixtures.PER_DAY_FINE, held, "理由", null, PenaltyFixtures.HEAD),
                        PenaltyFixtures.assessment(PenaltyFixtures.PER_DAY_FINE, true, true, false),
                        PenaltyFixtures.after(held))
                .issued(new DocumentId(Ids.next()), "晋市环连罚〔2022〕1号", new DeliveryId(Ids.next()));
        penalty.issue(decision);
        mapper.insertDecision(decision);

        store.save(penalty, new ExpectedVersion(0));

        PenaltyView read = store.read(id).view();
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .ignoringFields("version")
                .isEqualTo(penalty.view());
        assertThat(read.version()).isEqualTo(1);
        assertThat(mapper.byOrder(Objects.requireNonNull(read.perDay()).orderId()))
                .isEqualTo(id);
    }

    @Test
    void findsTheOrdinaryPenaltyOfACase() {
        Penalty penalty = PenaltyFixtures.preparedPenalty();
        store.add(penalty);
        PenaltyView view = penalty.view();

        assertThat(mapper.ordinaryOf(view.caseId())).isEqualTo(view.id());
        assertThat(store.ofCase(view.caseId()))
                .singleElement()
                .satisfies(read -> assertThat(read.view()).isEqualTo(view));
    }

    @Test
    void listsThePenaltiesOfACaseForWhoMayKnowOfThem() {
        Penalty penalty = PenaltyFixtures.preparedPenalty();
        store.add(penalty);
        PenaltyView view = penalty.view();

        assertThat(store.page(view.caseId(), PageRequest.first(), officerOf("140500"))
                        .items())
                .extracting(PenaltySummary::id)
                .containsExactly(view.id());
        assertThat(store.page(view.caseId(), PageRequest.first(), officerOf("140581"))
                        .items())
                .isEmpty();
    }

    @Test
    void refusesToSaveOverAnotherVersion() {
        Penalty penalty = PenaltyFixtures.preparedPenalty();
        store.add(penalty);
        store.save(penalty, new ExpectedVersion(0));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.save(penalty, new ExpectedVersion(0)))
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo("stale"));
    }

    private static PerDayGround groundOf(Penalty penalty) {
        PenaltyView.PerDay ground = penalty.view().perDayGround();
        return new PerDayGround(
                penalty.view().id(),
                ground.orderId(),
                ground.orderNumber(),
                ground.orderServedOn(),
                ground.recheckId(),
                ground.recheckedOn(),
                ground.result());
    }

    private static CurrentOfficer officerOf(String area) {
        return new CurrentOfficer(CaseFileFixtures.HEAD, "局长", Set.of(Role.DECISION_MAKER), RegionCode.of(area));
    }
}
