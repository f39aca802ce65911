package org.lijian.statistics.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.casefile.CaseArchived;
import org.lijian.casefile.CaseClosed;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.ClosingGround;
import org.lijian.casefile.EndedLead;
import org.lijian.casefile.FilingDecided;
import org.lijian.casefile.InterruptionDecided;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.PenaltyDecided;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyPrepared;
import org.lijian.casefile.penalty.PenaltyServed;
import org.lijian.casefile.reopening.CaseReopened;
import org.lijian.collection.ChallengeEnded;
import org.lijian.collection.ChallengeOutcome;
import org.lijian.collection.CollectionEnded;
import org.lijian.collection.CollectionId;
import org.lijian.collection.CollectionSettled;
import org.lijian.collection.EndCircumstance;
import org.lijian.deadline.DeadlineId;
import org.lijian.deadline.DeadlineMet;
import org.lijian.deadline.DeadlineReopened;
import org.lijian.delivery.DeliveryId;
import org.lijian.inspection.InspectionConcluded;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOpened;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.law.reopening.ReopeningKind;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadClosed;
import org.lijian.lead.LeadExit;
import org.lijian.lead.LeadId;
import org.lijian.lead.LeadRegistered;
import org.lijian.lead.LeadSeparated;
import org.lijian.lead.LeadTriaged;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.registry.PartyId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.statistics.MilestoneKind;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The milestones one case leaves, and what they are counted under. */
@DatabaseTest
class MilestonesOfCaseTest {
    private static final RegionCode ZEZHOU = RegionCode.of("140525");
    private static final OfficerId HEAD = new OfficerId(Ids.next());
    private static final OfficerId INSPECTOR = new OfficerId(Ids.next());
    private static final LocalDate MARCH_7 = LocalDate.of(2022, 3, 7);
    private static final LocalDate MARCH_10 = LocalDate.of(2022, 3, 10);
    private static final LocalDate MARCH_22 = LocalDate.of(2022, 3, 22);
    private static final LocalDate MARCH_24 = LocalDate.of(2022, 3, 24);
    private static final LocalDate APRIL_1 = LocalDate.of(2022, 4, 1);
    private static final LocalDate SEPTEMBER_1 = LocalDate.of(2022, 9, 1);

    private final LeadId lead = new LeadId(Ids.next());
    private final InspectionId inspection = new InspectionId(Ids.next());
    private final CaseId file = new CaseId(Ids.next());
    private final PenaltyId penalty = new PenaltyId(Ids.next());
    private final PartyId party = new PartyId(Ids.next());

    @Autowired
    MilestoneMapper mapper;

    @Autowired
    JdbcClient jdbc;

    private MilestoneBook book;

    @BeforeEach
    void openBook() {
        Clock clock = Clock.fixed(Instant.parse("2022-03-08T02:00:00Z"), LegalTime.ZONE);
        book = new MilestoneBook(mapper, new LegalTime(clock));
    }

    @Test
    void whatComesOfALeadIsCountedUnderItsChannelDomainAndViolation() {
        decided();

        Milestone fine =
                mapper.first(penalty.value(), MilestoneKind.FINE_DECIDED).orElseThrow();

        assertThat(fine.channel()).isEqualTo("MICRO_STATION");
        assertThat(fine.domain()).isEqualTo("DUST");
        assertThat(fine.violation()).isEqualTo("AIR-117-1");
        assertThat(fine.category()).isEqualTo("ORDINARY");
        assertThat(fine.partyId()).isEqualTo(party.value());
        assertThat(fine.leadId()).isEqualTo(lead.value());
        assertThat(fine.caseId()).isEqualTo(file.value());
        assertThat(fine.officerId()).isEqualTo(HEAD);
        assertThat(fine.amount()).isEqualByComparingTo("48000.00");
    }

    @ParameterizedTest
    @CsvSource({"true, SANCTION_DECIDED", "false, NO_PENALTY_DECIDED"})
    void aDecisionWithoutAFineIsCountedAsWhatItIs(boolean penalises, MilestoneKind kind) {
        opened();
        decided(penalises, Money.ZERO);
        new PenaltyMilestones(book)
                .on(new PenaltyServed(penalty, file, PenaltyKind.ORDINARY, HEAD, ZEZHOU, Money.ZERO, MARCH_24));

        Milestone decision = mapper.first(penalty.value(), kind).orElseThrow();
        assertThat(decision.amount()).isNull();
        assertThat(decision.category()).isEqualTo("ORDINARY");
        assertThat(decision.days()).isEqualTo(12);
        assertThat(mapper.first(penalty.value(), MilestoneKind.FINE_DECIDED)).isEmpty();
        assertThat(days(penalty.value(), MilestoneKind.PENALTY_SERVED)).isEqualTo(2);
    }

    @Test
    void everyStageKnowsHowLongItTook() {
        decided();
        new PenaltyMilestones(book)
                .on(new PenaltyServed(
                        penalty, file, PenaltyKind.ORDINARY, HEAD, ZEZHOU, Money.of("48000.00"), MARCH_24));
        settled(APRIL_1);
        new CaseMilestones(book)
                .on(new CaseClosed(
                        file, List.of(new EndedLead(lead, true)), HEAD, ZEZHOU, ClosingGround.PERFORMED, SEPTEMBER_1));

        assertThat(days(file.value(), MilestoneKind.CASE_FILED)).isEqualTo(3);
        assertThat(days(penalty.value(), MilestoneKind.FINE_DECIDED)).isEqualTo(12);
        assertThat(days(penalty.value(), MilestoneKind.PENALTY_SERVED)).isEqualTo(2);
        assertThat(days(penalty.value(), MilestoneKind.FINE_SETTLED)).isEqualTo(8);
        assertThat(days(file.value(), MilestoneKind.CASE_CLOSED)).isEqualTo(175);
    }

    @Test
    void aCaseInvestigatedAgainIsOpenFromThatDayAndClosedOnceMoreWhatWasCountedBeforeStays() {
        decided();
        CaseMilestones milestones = new CaseMilestones(book);
        milestones.on(new CaseClosed(
                file, List.of(new EndedLead(lead, true)), HEAD, ZEZHOU, ClosingGround.PERFORMED, MARCH_24));
        milestones.on(new CaseArchived(file, HEAD));

        milestones.on(new CaseReopened(
                file,
                lead,
                ReopeningKind.DECISION_REVOKED,
                ClosingGround.PERFORMED,
                ZEZHOU,
                Set.of(INSPECTOR),
                HEAD,
                APRIL_1));

        assertThat(closedBy(MARCH_24)).as("as it was counted then").isEqualTo(1);
        assertThat(closedBy(APRIL_1)).isZero();
        assertThat(mapper.first(file.value(), MilestoneKind.CASE_REOPENED)
                        .orElseThrow()
                        .category())
                .isEqualTo("DECISION_REVOKED");

        milestones.on(new CaseClosed(file, List.of(), HEAD, ZEZHOU, ClosingGround.NOTHING_TO_ENFORCE, SEPTEMBER_1));
        milestones.on(new CaseArchived(file, HEAD));

        assertThat(closedBy(SEPTEMBER_1)).isEqualTo(1);
        assertThat(mapper.last(file.value(), MilestoneKind.CASE_CLOSED)
                        .orElseThrow()
                        .category())
                .isEqualTo("NOTHING_TO_ENFORCE");
        assertThat(mapper.first(file.value(), MilestoneKind.CASE_CLOSED)
                        .orElseThrow()
                        .category())
                .isEqualTo("PERFORMED");
    }

    private int closedBy(LocalDate day) {
        return jdbc.sql("select coalesce(sum(tally), 0) from milestone"
                        + " where subject_id = ? and kind = 'CASE_CLOSED' and occurred_on <= ?")
                .params(bytes(file.value()), day)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(InterruptionKind.class)
    void aMergedOrRevokedCaseIsOpenNoMore(InterruptionKind kind) {
        decided();
        new CaseMilestones(book).on(new InterruptionDecided(file, List.of(), kind, true, HEAD, ZEZHOU, MARCH_24));

        LocalDate ended = jdbc.sql("select ended_on from milestone_subject where subject_id = ?")
                .param(bytes(file.value()))
                .query((row, at) -> row.getObject(1, LocalDate.class))
                .list()
                .get(0);
        boolean over = kind == InterruptionKind.MERGER || kind == InterruptionKind.REVOCATION;
        assertThat(ended).isEqualTo(over ? MARCH_24 : null);
    }

    @Test
    void everyViolatingItemAndEveryInspectorIsAMilestone() {
        opened();
        new InspectionMilestones(book)
                .on(new InspectionConcluded(
                        inspection,
                        lead,
                        INSPECTOR,
                        ZEZHOU,
                        InspectionOutcome.CASE,
                        Set.of("YARD-COVERED", "YARD-SPRAYED")));

        assertThat(categories(MilestoneKind.FINDING)).containsExactlyInAnyOrder("YARD-COVERED", "YARD-SPRAYED");
        assertThat(jdbc.sql("select count(*) from milestone where kind = 'INSPECTOR_SENT' and subject_id = ?")
                        .param(bytes(inspection.value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aRevokedFineIsTakenBackOnTheDayOfTheRevocationAndNothingIsChanged() {
        decided();
        settled(APRIL_1);

        challenged(ChallengeOutcome.REVOKED, "0");

        assertThat(jdbc.sql(
                                "select kind, tally, amount, occurred_on from milestone where subject_id = ? and kind in ('FINE_DECIDED', 'FINE_SETTLED') order by id")
                        .param(bytes(penalty.value()))
                        .query((row, number) -> tuple(
                                row.getString(1),
                                row.getInt(2),
                                row.getBigDecimal(3),
                                row.getDate(4).toLocalDate()))
                        .list())
                .containsExactly(
                        tuple("FINE_DECIDED", 1, new BigDecimal("48000.00"), MARCH_22),
                        tuple("FINE_SETTLED", 1, new BigDecimal("48000.00"), APRIL_1),
                        tuple("FINE_DECIDED", -1, new BigDecimal("-48000.00"), SEPTEMBER_1),
                        tuple("FINE_SETTLED", -1, new BigDecimal("-48000.00"), SEPTEMBER_1));
    }

    @Test
    void aFineThatIsGivenUpIsTakenOutWholeWhateverIsStillOwed() {
        decided();
        givenUp();
        givenUp();

        assertThat(mapper.first(penalty.value(), MilestoneKind.COLLECTION_ENDED)
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo("12000.00");
        Milestone fine =
                mapper.first(penalty.value(), MilestoneKind.FINE_GIVEN_UP).orElseThrow();
        assertThat(fine.amount()).isEqualByComparingTo("48000.00");
        assertThat(fine.category()).isEqualTo("PARTY_DIED");
        assertThat(fine.occurredOn()).isEqualTo(APRIL_1);
        assertThat(fine.channel()).isEqualTo("MICRO_STATION");
        challenged(ChallengeOutcome.CHANGED, "40000.00");
        assertThat(book.sum(penalty.value(), MilestoneKind.FINE_GIVEN_UP)).isEqualByComparingTo("40000.00");
        challenged(ChallengeOutcome.REVOKED, "0");
        assertThat(book.sum(penalty.value(), MilestoneKind.FINE_GIVEN_UP)).isZero();
    }

    @Test
    void nothingIsTakenOutThatWasNotCounted() {
        givenUp();

        assertThat(mapper.first(penalty.value(), MilestoneKind.FINE_GIVEN_UP)).isEmpty();
    }

    @Test
    void aFineMadeSmallerTwiceComesToWhatItIsNow() {
        decided();

        challenged(ChallengeOutcome.CHANGED, "40000.00");
        challenged(ChallengeOutcome.CHANGED, "30000.00");

        assertThat(book.sum(penalty.value(), MilestoneKind.FINE_DECIDED)).isEqualByComparingTo("30000.00");
        assertThat(mapper.corrections(penalty.value(), MilestoneKind.FINE_DECIDED))
                .isEqualTo(2);
        assertThat(book.sum(penalty.value(), MilestoneKind.FINE_SETTLED)).isZero();
    }

    @Test
    void aClockThatWasMetLateIsCountedUnderWhatItRanFor() {
        registered();
        new ClockMilestones(book)
                .on(new DeadlineMet(
                        new DeadlineId(Ids.next()), lead.value(), "FILING", ZEZHOU, SEPTEMBER_1, true, 178, false));

        Milestone clock = mapper.first(lead.value(), MilestoneKind.CLOCK_MET).orElseThrow();

        assertThat(clock.category()).isEqualTo("FILING");
        assertThat(clock.timing()).isEqualTo("LATE");
        assertThat(clock.channel()).isEqualTo("MICRO_STATION");
        assertThat(clock.days()).isEqualTo(178);
    }

    @Test
    void aClosedLeadHasEnded() {
        registered();
        new LeadMilestones(book).on(new LeadClosed(lead, HEAD, ZEZHOU, LeadExit.EDUCATED, APRIL_1));

        assertThat(jdbc.sql("select ended_on from milestone_subject where subject_id = ?")
                        .param(bytes(lead.value()))
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(APRIL_1);
    }

    @Test
    void aSeparatedLeadIsOpenAgainAndClosesAnew() {
        LeadMilestones leads = new LeadMilestones(book);
        registered();
        leads.on(new LeadTriaged(lead, HEAD, ZEZHOU, TriageOutcome.DUPLICATE));
        leads.on(new LeadClosed(lead, HEAD, ZEZHOU, LeadExit.MERGED, MARCH_7));

        leads.on(new LeadSeparated(lead, HEAD, ZEZHOU, new LeadId(Ids.next())));

        assertThat(tally(MilestoneKind.LEAD_CLOSED)).isZero();
        assertThat(tally(MilestoneKind.LEAD_TRIAGED)).isZero();
        assertThat(endedOn()).isNull();
        leads.on(new LeadTriaged(lead, HEAD, ZEZHOU, TriageOutcome.ACCEPTED));
        leads.on(new LeadClosed(lead, HEAD, ZEZHOU, LeadExit.EDUCATED, APRIL_1));
        leads.on(new LeadClosed(lead, HEAD, ZEZHOU, LeadExit.EDUCATED, APRIL_1));
        assertThat(tally(MilestoneKind.LEAD_CLOSED)).isEqualTo(1);
        assertThat(tally(MilestoneKind.LEAD_TRIAGED)).isEqualTo(1);
        assertThat(endedOn()).isEqualTo(APRIL_1);
        assertThat(mapper.standing(lead.value(), MilestoneKind.LEAD_CLOSED, "MERGED"))
                .isEmpty();
        assertThat(mapper.first(lead.value(), MilestoneKind.LEAD_CLOSED))
                .map(Milestone::category)
                .hasValue("MERGED");
    }

    @Test
    void aLeadSeparatedBeforeItClosedNeverWasOut() {
        registered();

        new LeadMilestones(book).on(new LeadSeparated(lead, HEAD, ZEZHOU, new LeadId(Ids.next())));

        assertThat(tally(MilestoneKind.LEAD_CLOSED)).isZero();
        assertThat(mapper.corrections(lead.value(), MilestoneKind.LEAD_CLOSED)).isZero();
    }

    @Test
    void aClockThatIsReopenedIsCountedWhenItIsMetAgain() {
        ClockMilestones clocks = new ClockMilestones(book);
        DeadlineId clock = new DeadlineId(Ids.next());
        registered();
        clocks.on(new DeadlineMet(clock, lead.value(), "FILING", ZEZHOU, MARCH_10, false, 3, true));

        clocks.on(new DeadlineReopened(clock, lead.value(), "FILING", ZEZHOU, true));

        assertThat(tally(MilestoneKind.CLOCK_MET)).isZero();
        clocks.on(new DeadlineMet(clock, lead.value(), "FILING", ZEZHOU, SEPTEMBER_1, true, 178, true));
        assertThat(tally(MilestoneKind.CLOCK_MET)).isEqualTo(1);
        assertThat(mapper.standing(lead.value(), MilestoneKind.CLOCK_MET, "FILING"))
                .map(Milestone::timing)
                .hasValue("LATE");
    }

    @Test
    void whatIsToldTwiceIsCountedOnce() {
        registered();
        registered();

        assertThat(jdbc.sql("select count(*) from milestone where subject_id = ?")
                        .param(bytes(lead.value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatBeganBeforeMilestonesWereKeptIsCountedWhereItHappened() {
        new LeadMilestones(book).on(new LeadClosed(lead, HEAD, ZEZHOU, LeadExit.EDUCATED, APRIL_1));

        Milestone closed = mapper.first(lead.value(), MilestoneKind.LEAD_CLOSED).orElseThrow();

        assertThat(closed.region()).isEqualTo(ZEZHOU);
        assertThat(closed.channel()).isEmpty();
        assertThat(closed.days()).isNull();
    }

    private int tally(MilestoneKind kind) {
        return jdbc.sql("select coalesce(sum(tally), 0) from milestone where subject_id = ? and kind = ?")
                .params(bytes(lead.value()), kind.name())
                .query(Integer.class)
                .single();
    }

    private @Nullable LocalDate endedOn() {
        return jdbc.sql("select ended_on from milestone_subject where subject_id = ?")
                .param(bytes(lead.value()))
                .query((row, number) -> Optional.ofNullable(row.getObject("ended_on", LocalDate.class)))
                .single()
                .orElse(null);
    }

    private void registered() {
        new LeadMilestones(book).on(new LeadRegistered(lead, HEAD, ZEZHOU, LeadChannel.MICRO_STATION, MARCH_7, null));
    }

    private void opened() {
        registered();
        new InspectionMilestones(book)
                .on(new InspectionOpened(
                        inspection,
                        lead,
                        INSPECTOR,
                        ZEZHOU,
                        EnforcementDomain.DUST,
                        List.of(INSPECTOR, new OfficerId(Ids.next()))));
    }

    private void decided() {
        opened();
        decided(true, Money.of("48000.00"));
    }

    private void decided(boolean penalises, Money amount) {
        new CaseMilestones(book)
                .on(new FilingDecided(
                        file, inspection, lead, party, HEAD, ZEZHOU, List.of("AIR-117-1"), true, List.of(), MARCH_10));
        PenaltyMilestones penalties = new PenaltyMilestones(book);
        penalties.on(new PenaltyPrepared(penalty, file, PenaltyKind.ORDINARY, HEAD, ZEZHOU, Set.of(INSPECTOR)));
        penalties.on(new PenaltyDecided(
                penalty,
                file,
                PenaltyKind.ORDINARY,
                HEAD,
                ZEZHOU,
                penalises,
                "处罚内容",
                amount,
                MARCH_22,
                new DeliveryId(Ids.next()),
                null));
    }

    private void settled(LocalDate on) {
        new MoneyMilestones(book)
                .on(new CollectionSettled(
                        new CollectionId(Ids.next()),
                        penalty,
                        file,
                        HEAD,
                        ZEZHOU,
                        Money.of("48000.00"),
                        Money.ZERO,
                        on,
                        false));
    }

    private void givenUp() {
        new MoneyMilestones(book)
                .on(new CollectionEnded(
                        new CollectionId(Ids.next()),
                        penalty,
                        file,
                        HEAD,
                        ZEZHOU,
                        EndCircumstance.PARTY_DIED,
                        Money.of("12000.00"),
                        APRIL_1));
    }

    private void challenged(ChallengeOutcome outcome, String amount) {
        new MoneyMilestones(book)
                .on(new ChallengeEnded(
                        new CollectionId(Ids.next()),
                        penalty,
                        file,
                        HEAD,
                        ZEZHOU,
                        outcome,
                        Money.of(amount),
                        SEPTEMBER_1,
                        false));
    }

    private Integer days(UUID subject, MilestoneKind kind) {
        return mapper.first(subject, kind).orElseThrow().days();
    }

    private List<String> categories(MilestoneKind kind) {
        return jdbc.sql("select category from milestone where kind = ? and subject_id = ?")
                .param(kind.name())
                .param(bytes(inspection.value()))
                .query(String.class)
                .list();
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
