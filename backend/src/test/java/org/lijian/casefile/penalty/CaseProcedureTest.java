package org.lijian.casefile.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lijian.casefile.CaseFileFixtures.COUNTY;
import static org.lijian.casefile.CaseFileFixtures.HEAD;
import static org.lijian.casefile.CaseFileFixtures.INSPECTOR_A;
import static org.lijian.casefile.CaseFileFixtures.INSPECTOR_B;
import static org.lijian.casefile.CaseFileFixtures.OPEN_COAL;
import static org.lijian.casefile.CaseFileFixtures.REVIEWER;
import static org.lijian.casefile.penalty.PenaltyFixtures.CHAIR;
import static org.lijian.casefile.penalty.PenaltyFixtures.CLERK;
import static org.lijian.casefile.penalty.PenaltyFixtures.PANEL_1;
import static org.lijian.casefile.penalty.PenaltyFixtures.PANEL_2;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lijian.approval.ApprovalLevels;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseStatus;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.Choices;
import org.lijian.casefile.ClosingGround;
import org.lijian.casefile.DecideClosing;
import org.lijian.casefile.DecideFiling;
import org.lijian.casefile.Filings;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.RequestClosing;
import org.lijian.casefile.RequestFiling;
import org.lijian.casefile.ReviewCase;
import org.lijian.casefile.ReviewChecks;
import org.lijian.casefile.ReviewOutcome;
import org.lijian.casefile.SubmitInvestigationReport;
import org.lijian.casefile.penalty.replay.Deviation;
import org.lijian.casefile.penalty.replay.ReplayLaw;
import org.lijian.casefile.penalty.replay.ReplayReport;
import org.lijian.casefile.penalty.replay.Replays;
import org.lijian.casefile.penalty.similar.PastDecisions;
import org.lijian.casefile.penalty.similar.SimilarBand;
import org.lijian.deadline.DeadlineState;
import org.lijian.deadline.Deadlines;
import org.lijian.delivery.Deliveries;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.document.DocumentId;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.evidence.EvidenceKind;
import org.lijian.evidence.EvidenceStatus;
import org.lijian.evidence.EvidenceView;
import org.lijian.evidence.TakenPlace;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.inspection.InspectionStatus;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.change.DraftTrial;
import org.lijian.law.change.LawTakesEffect;
import org.lijian.law.change.StoredDecisions;
import org.lijian.law.discretion.FineGrade;
import org.lijian.law.perday.RecheckResult;
import org.lijian.law.similar.UsualBand;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.LeadId;
import org.lijian.lead.LeadStatus;
import org.lijian.lead.LeadView;
import org.lijian.lead.Leads;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.OfficerDirectory;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.platform.WholeThings;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyId;
import org.lijian.registry.PartyKind;
import org.lijian.registry.PartyView;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.lijian.workflow.approval.ApproversFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The coal yard's case with its two penalties, on the real database with the real forms, clocks and law; the modules before it are told what to say. */
@DatabaseTest
@Import(CaseProcedureTest.Module.class)
class CaseProcedureTest {
    private static final InspectionId INSPECTION = new InspectionId(Ids.next());
    private static final LeadId LEAD = new LeadId(Ids.next());
    private static final PartyId PARTY = new PartyId(Ids.next());
    private static final EvidenceId PHOTOGRAPH = new EvidenceId(Ids.next());

    @Autowired
    Cases cases;

    @Autowired
    Filings filings;

    @Autowired
    Penalties penalties;

    @Autowired
    PenaltyNotices notices;

    @Autowired
    PenaltyDecisions deciding;

    @Autowired
    Documents documents;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Replays replays;

    @Autowired
    StoredDecisions decisions;

    @Autowired
    LawBook law;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @MockitoBean
    Inspections inspections;

    @MockitoBean
    Leads leads;

    @MockitoBean
    Parties parties;

    @MockitoBean
    Officers officers;

    @MockitoBean
    EvidenceItems evidence;

    @MockitoBean
    Deliveries deliveries;

    @MockitoBean
    OfficerDirectory directory;

    @BeforeEach
    void tellTheModulesBeforeWhatToSay() {
        inspected(inspection(INSPECTION));
        given(leads.lead(LEAD)).willReturn(lead());
        given(parties.party(PARTY)).willReturn(party());
        given(evidence.item(PHOTOGRAPH)).willReturn(photograph());
        given(deliveries.open(any())).willAnswer(call -> new DeliveryId(Ids.next()));
        given(officers.officer(any())).willAnswer(call -> officer(call.getArgument(0)));
        given(officers.officers(any()))
                .willAnswer(call -> ((Collection<OfficerId>) call.getArgument(0))
                        .stream().map(CaseProcedureTest::officer).toList());
    }

    @Test
    void carriesACaseFromFilingToTheArchive() {
        CaseId id = filedCase();
        PenaltyId ordinary = servedOrdinaryPenalty(id);
        PenaltyId perDay = servedPerDayPenalty(id);

        assertThat(penalties.penalty(ordinary).issuedDecision().amount()).isEqualTo(Money.of("48000"));
        assertThat(penalties.penalty(ordinary).issuedDecision().documentNumber())
                .startsWith("晋市环罚〔2022〕");
        PenaltyView.IssuedDecision decision = penalties.penalty(perDay).issuedDecision();
        assertThat(decision.amount()).isEqualTo(Money.of("816000"));
        assertThat(decision.documentNumber()).startsWith("晋市环连罚〔2022〕");
        assertThat(decision.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.citation()).isNotNull());
        assertThat(penalties.ofCase(id)).extracting(PenaltyView::id).containsExactly(ordinary, perDay);

        at("2022-05-12");
        cases.requestClosing(id, new RequestClosing(ClosingGround.PERFORMED, "罚款已缴清，已改正"), version(id), inspector());
        cases.decideClosing(id, new DecideClosing(true, "同意结案"), version(id), head());
        CaseView archived = cases.archiveCase(id, version(id), clerk());

        assertThat(archived.status()).isEqualTo(CaseStatus.ARCHIVED);
        assertThat(archived.catalogue())
                .extracting(ArchiveItem::name)
                .contains("立案审批表", "案件调查报告", "行政处罚决定书", "按日连续处罚决定书送达回证", "按日连续处罚集体讨论记录");
        assertThat(documents.ofSubject(id.value(), PageRequest.first(), head()).items())
                .extracting(DocumentView::type)
                .containsExactlyInAnyOrder(
                        DocumentType.FILING_APPROVAL, DocumentType.INVESTIGATION_REPORT, DocumentType.CLOSING_APPROVAL);
        assertThat(deadlines.latest(id.value(), "DECISION").orElseThrow().state())
                .isEqualTo(DeadlineState.MET);
        assertThat(deadlines.latest(id.value(), "ARCHIVE").orElseThrow().state())
                .isEqualTo(DeadlineState.MET);
        assertThat(deadlines
                        .latest(perDay.value(), "SERVE_DECISION")
                        .orElseThrow()
                        .state())
                .isEqualTo(DeadlineState.MET);
    }

    @Test
    void makesOfEveryStoredPaperTheSameAgain() {
        PenaltyId ordinary = servedPenalties();

        ReplayReport report = replays.replay(new ReplayLaw(null, null), supervisor("140525"));

        assertThat(report.checked()).isEqualTo(4);
        assertThat(report.differences()).isEmpty();
        assertThat(report.nextCursor()).isNull();
        assertThat(facts(ordinary))
                .startsWith("{\"kind\":\"ORDINARY\",\"violation\":\"AIR-117-2\",\"actedOn\":\"2022-03-08\"")
                .doesNotContain("初次违法");
    }

    @Test
    void replaysPageByPageAndOnlyWhatTheReaderMayKnow() {
        servedPenalties();

        ReplayReport first = replays.replay(new ReplayLaw(null, 3), supervisor("140525"));
        ReplayReport rest = replays.replay(new ReplayLaw(first.nextCursor(), 3), supervisor("140525"));

        assertThat(first.checked()).isEqualTo(3);
        assertThat(rest.checked()).isEqualTo(1);
        assertThat(rest.nextCursor()).isNull();
        assertThat(replays.replay(new ReplayLaw(null, null), supervisor("140581"))
                        .checked())
                .isZero();
        refuses(() -> replays.replay(new ReplayLaw(null, 1001), supervisor("140525")), "invalid");
        refuses(() -> replays.replay(new ReplayLaw("?", null), supervisor("140525")), "malformed");
    }

    @Test
    void findsOneChangedParameterOfTheLaw() {
        PenaltyId ordinary = servedPenalties();
        ReferenceBook before = law.inForce();
        String gates = before.text("gates.yaml").orElseThrow();
        law.replace(
                before.with("gates.yaml", gates.replaceFirst("organisation: \"50000\"", "organisation: \"48000\"")));
        try {
            ReplayReport report = replays.replay(new ReplayLaw(null, null), supervisor("140525"));

            assertThat(report.checked()).isEqualTo(4);
            assertThat(report.differences())
                    .filteredOn(difference -> difference.penaltyId().equals(ordinary))
                    .hasSize(2)
                    .allSatisfy(difference -> assertThat(difference.deviations())
                            .extracting(Deviation::point)
                            .containsExactly(Deviation.Point.HEARING, Deviation.Point.GATES));
            assertThat(report.law()).isNotEqualTo(before.fingerprint());
        } finally {
            law.replace(before);
        }
    }

    @Test
    void triesADraftAgainstTheStoredDecisions() {
        CaseId caseId = filedCase();
        servedOrdinaryPenalty(caseId);
        PenaltyId perDay = servedPerDayPenalty(caseId);
        ReferenceBook book = law.inForce();
        String rule = book.text("per-day.yaml").orElseThrow();
        ReferenceBook later = book.with("per-day.yaml", rule.replaceFirst("validFrom: \\S+", "validFrom: 2022-03-09"));

        DraftTrial trial = decisions.compare(new LawBook(book), new LawBook(later), supervisor("140525"));

        assertThat(trial.checked()).isEqualTo(2);
        assertThat(trial.changed()).isEqualTo(1);
        assertThat(trial.refused()).isEqualTo(1);
        assertThat(trial.before()).isEqualTo(Money.of("864000"));
        assertThat(trial.after()).isEqualTo(Money.of("48000"));
        assertThat(trial.decisions()).singleElement().satisfies(changed -> {
            assertThat(changed.penaltyId()).isEqualTo(perDay.value());
            assertThat(changed.before()).isEqualTo(Money.of("816000"));
            assertThat(changed.after()).isNull();
            assertThat(changed.changes()).singleElement().asString().startsWith("per-day-not-in-force");
        });
        assertThat(decisions
                        .compare(new LawBook(book), new LawBook(book), supervisor("140525"))
                        .changed())
                .isZero();
    }

    @Test
    void findsAStoredDecisionThatWasChanged() {
        PenaltyId ordinary = servedPenalties();
        jdbc.update("update penalty_decision set amount = 47000 where penalty_id = ?", (Object) bytes(ordinary));

        ReplayReport report = replays.replay(new ReplayLaw(null, null), supervisor("140525"));

        assertThat(report.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.penaltyId()).isEqualTo(ordinary);
            assertThat(difference.paper()).isEqualTo(AssessedPaper.DECISION);
            assertThat(difference.number()).startsWith("晋市环罚〔2022〕");
            assertThat(difference.deviations())
                    .extracting(Deviation::point)
                    .containsExactly(Deviation.Point.SEAL, Deviation.Point.AMOUNT);
            assertThat(difference.deviations().get(1).stored()).isEqualTo("47000.00");
            assertThat(difference.deviations().get(1).replayed()).isEqualTo("48000.00");
        });
    }

    @Test
    void letsThePartysPeriodFollowACalendarThatMovesIt() {
        CaseId caseId = filedCase();
        PenaltyId id = penalties.ofCase(caseId).get(0).id();
        at("2022-03-14");
        PenaltyView notified =
                notices.issueNotice(id, new IssueNotice(LocalDate.of(2022, 3, 14), null), version(id), clerk());
        served(notified.issuedNotice().documentId(), id, DocumentType.PENALTY_NOTICE, "2022-03-14");
        String year = law.inForce().text("calendar/2022.yaml").orElseThrow().stripTrailing();
        ReferenceBook holiday = law.inForce()
                .with(
                        "calendar/2022.yaml",
                        year + "\n  - {name: 示例假日, from: 2022-03-17, to: 2022-03-17, makeUpDays: []}\n");

        events.publishEvent(new LawTakesEffect(1, holiday));

        assertThat(penalties.penalty(id).statementEndsOn()).isEqualTo(LocalDate.of(2022, 3, 22));
        assertThat(penalties.statementPeriodEnds(id)).isEqualTo(Instant.parse("2022-03-22T16:00:00Z"));
    }

    @Test
    void refusesASecondCaseForTheSameAct() {
        filedCase();

        refuses(() -> filings.request(filing(Ids.next()), inspector()), "G12-one-act-not-two-fines");
    }

    @Test
    void anActHasNoSecondCaseUnderAnotherNormItWasFiledWith() {
        at("2022-03-10");
        InspectionId inspected = new InspectionId(Ids.next());
        String uncovered = "AIR-117-1";
        inspected(inspection(inspected, List.of(OPEN_COAL, uncovered)));
        CaseView first = filings.request(under(inspected, OPEN_COAL, List.of(uncovered)), inspector());

        assertThat(first.alsoUnder()).containsExactly(uncovered);
        assertThat(cases.caseFile(first.id()).alsoUnder()).containsExactly(uncovered);
        refuses(
                () -> filings.request(under(inspected, uncovered, List.of()), inspector()),
                "G12-one-act-not-two-fines");
    }

    private static RequestFiling under(InspectionId inspection, String violation, List<String> alsoUnder) {
        return new RequestFiling(
                Ids.next(), inspection, violation, alsoUnder, null, null, "涉嫌贮存煤炭未采取防尘措施案", "露天堆存原煤约三千吨", null);
    }

    @Test
    void answersTheSameRequestAgainAsTheFirstTime() {
        at("2022-03-10");
        UUID id = Ids.next();
        CaseView first = filings.request(filing(id), inspector());

        assertThat(filings.request(filing(id), inspector())).isEqualTo(first);
    }

    @Test
    void keepsAnInvestigatorWhoAlsoReviewsFromReviewingTheCase() {
        CaseId id = reportedCase();
        CurrentOfficer both = who(INSPECTOR_B, Role.INSPECTOR, Role.REVIEWER);

        refuses(() -> cases.reviewCase(id, passed(), version(id), both), "G6-reviewer-not-investigator");
    }

    @Test
    void keepsAHeadWhoInvestigatedFromDecidingOnTheFiling() {
        at("2022-03-11");
        CaseId id = filings.request(filing(Ids.next()), inspector()).id();
        DecideFiling filed = new DecideFiling(true, "同意立案", LocalDate.of(2022, 3, 11), null);

        refuses(() -> filings.decide(id, filed, version(id), investigatingHead()), "decider-not-investigator");
        assertThat(filings.decide(id, filed, version(id), head()).hasBeenFiled())
                .isTrue();
    }

    @Test
    void keepsAHeadWhoInvestigatedFromDecidingOnThePenalty() {
        PenaltyId id = notifiedOrdinaryPenalty(filedCase());
        at("2022-03-22");

        refuses(
                () -> deciding.decidePenalty(id, decision(null, null), version(id), investigatingHead()),
                "decider-not-investigator");
        assertThat(deciding.decidePenalty(id, decision(null, null), version(id), head())
                        .decision())
                .isNotNull();
    }

    @Test
    void keepsAHeadWhoInvestigatedFromClosingTheCase() {
        CaseId id = filedCase();
        servedOrdinaryPenalty(id);
        at("2022-05-12");
        cases.requestClosing(id, new RequestClosing(ClosingGround.PERFORMED, "罚款已缴清"), version(id), inspector());
        DecideClosing agreed = new DecideClosing(true, "同意结案");

        refuses(() -> cases.decideClosing(id, agreed, version(id), investigatingHead()), "decider-not-investigator");
        assertThat(cases.decideClosing(id, agreed, version(id), head()).closedAs())
                .isEqualTo(ClosingGround.PERFORMED);
    }

    private static CurrentOfficer investigatingHead() {
        return who(INSPECTOR_B, Role.INSPECTOR, Role.DECISION_MAKER, Role.PRINCIPAL);
    }

    @Test
    void refusesAPerDayDecisionBeforeTheOriginalDecisionIsServed() {
        CaseId id = filedCase();
        PenaltyId perDay = openedPerDayPenalty(id);

        at("2022-03-26");
        refuses(
                () -> deciding.decidePenalty(
                        perDay,
                        new DecidePenalty(
                                Money.of("816000"),
                                null,
                                LocalDate.of(2022, 3, 26),
                                "理由",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        new ExpectedVersion(0),
                        head()),
                "G17-per-day-after-original");
        refuses(
                () -> notices.issueNotice(
                        perDay, new IssueNotice(LocalDate.of(2022, 3, 26), null), new ExpectedVersion(0), clerk()),
                "G17-per-day-after-original");
    }

    @Test
    void opensOnePerDayPenaltyForOneOrder() {
        CaseId id = filedCase();
        at("2022-03-25");
        OpenPerDayPenalty command = perDay(id);

        assertThat(penalties.openPerDay(command)).isEqualTo(penalties.openPerDay(command));
    }

    @Test
    void closesNoCaseWhoseDecisionIsNotServed() {
        CaseId id = filedCase();

        Problem problem = refuses(
                () -> cases.requestClosing(
                        id, new RequestClosing(ClosingGround.PERFORMED, "已改正"), version(id), inspector()),
                "G24-closing-ground");
        assertThat(problem.zh()).contains("待事先告知");
    }

    /** Not rolled back, because both decide in transactions of their own; its inspection is no other test's. */
    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void letsOneOfTwoReviewersDecideWhoDecideAtTheSameInstant() throws Exception {
        InspectionId inspection = new InspectionId(Ids.next());
        inspected(inspection(inspection));
        CaseId id = reportedCase(inspection);
        ExpectedVersion read = version(id);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService reviewers = Executors.newFixedThreadPool(2);
        Callable<String> review = () -> {
            CurrentOfficer reviewer = who(new OfficerId(Ids.next()), Role.REVIEWER);
            together.await();
            try {
                cases.reviewCase(id, passed(), read, reviewer);
                return "passed";
            } catch (Problem problem) {
                return problem.refusal().code();
            }
        };

        List<String> outcomes = new ArrayList<>();
        for (Future<String> outcome : reviewers.invokeAll(List.of(review, review))) {
            outcomes.add(outcome.get());
        }
        reviewers.shutdown();

        assertThat(outcomes).containsExactlyInAnyOrder("passed", "not-at-this-step");
        assertThat(cases.caseFile(id).reviews()).hasSize(1);
        assertThat(penalties.ofCase(id)).hasSize(1);
    }

    @Test
    void asksForAReasonWhereAFineLeavesWhatIsUsualAndKeepsIt() {
        PastDecisions past = new PastDecisions(jdbc);
        for (int i = 0; i < 10; i++) {
            past.decided("20000", "2022-03-01");
        }
        CaseId id = filedCase();
        PenaltyId penalty = notifiedOrdinaryPenalty(id);
        at("2022-03-22");

        refuses(
                () -> deciding.decidePenalty(penalty, decision(null, null), version(penalty), head()),
                "G11-deviation-reason");
        PenaltyView decided = deciding.decidePenalty(penalty, decision(null, "堆存量远大于此前各案"), version(penalty), head());

        assertThat(decided.issuedDecision().deviationReason()).isEqualTo("堆存量远大于此前各案");
        SimilarBand band = Objects.requireNonNull(decided.issuedDecision().similar());
        assertThat(band.spread().count()).isEqualTo(10);
        assertThat(band.usual())
                .extracting(UsualBand::from, UsualBand::to)
                .containsExactly(Money.of("20000"), Money.of("20000"));
        past.decided("30000", "2022-03-01");
        assertThat(penalties.penalty(penalty).issuedDecision()).isEqualTo(decided.issuedDecision());
    }

    @Test
    void takesTheGradeTheReportProposesAndNeedsNoReasonWhereNothingIsUsual() {
        PenaltyView.IssuedDecision decision =
                penalties.penalty(servedOrdinaryPenalty(filedCase())).issuedDecision();

        assertThat(decision.grade()).isEqualTo(FineGrade.LIGHTER);
        assertThat(decision.choices()).isEqualTo(Choices.NONE);
        assertThat(documents.text(decision.documentId())).doesNotContain("裁量因素");
        assertThat(decision.deviationReason()).isNull();
    }

    /** Where the discretion table has factors: the amount follows from what was found on them. */
    @Nested
    @TestPropertySource(properties = "lijian.jurisdiction=GD")
    class InGuangdong {
        private static final Map<String, String> FIRST_TIME = Map.of("REPEATS", "BELOW_2");

        @Test
        void holdsAReportAgainstWhatWasFound() {
            CaseId id = investigatedCase();

            Problem problem = refuses(() -> report(id, "20000", null), "benchmark-needs-choices");
            assertThat(problem.zh()).contains("REPEATS");
            refuses(() -> report(id, "60000", FIRST_TIME), "G11-amount-in-grade");
            CaseView reported = report(id, "20000", FIRST_TIME);

            assertThat(reported.lastReport().choices()).isEqualTo(Choices.of(FIRST_TIME));
            assertThat(cases.caseFile(id).lastReport()).isEqualTo(reported.lastReport());
        }

        @Test
        void decidesByWhatTheReportFoundUnlessTheHeadFindsOtherwise() {
            CaseId id = investigatedCase();
            report(id, "20000", FIRST_TIME);
            at("2022-03-14");
            cases.reviewCase(id, passed(), version(id), who(REVIEWER, Role.REVIEWER));
            PenaltyId penalty = notifiedOrdinaryPenalty(id);
            at("2022-03-22");

            refuses(
                    () -> deciding.decidePenalty(
                            penalty, decision("20000", Map.of("REPEATS", "TWO")), version(penalty), head()),
                    "G11-amount-in-grade");
            PenaltyView decided = deciding.decidePenalty(penalty, decision("20000", null), version(penalty), head());

            assertThat(decided.issuedDecision().choices()).isEqualTo(Choices.of(FIRST_TIME));
            assertThat(documents.text(decided.issuedDecision().documentId())).contains("裁量因素：近二年同类违法次数：2次以下。");
            assertThat(documents.text(decided.issuedNotice().documentId())).contains("裁量因素：近二年同类违法次数：2次以下。");
            assertThat(facts(penalty)).contains("\"choices\":{\"REPEATS\":\"BELOW_2\"}");
            assertThat(replays.replay(new ReplayLaw(null, null), supervisor("140525"))
                            .differences())
                    .isEmpty();
        }

        private CaseView report(CaseId id, String amount, @Nullable Map<String, String> choices) {
            return cases.submitInvestigationReport(
                    id,
                    new SubmitInvestigationReport(
                            "露天堆存原煤约三千吨",
                            List.of(PHOTOGRAPH),
                            "违法事实清楚",
                            Money.of(amount),
                            FineGrade.LIGHTER,
                            "初次违法，配合调查",
                            choices == null ? null : Map.copyOf(choices),
                            null,
                            null,
                            null,
                            null),
                    version(id),
                    inspector());
        }

        private DecidePenalty decision(String amount, @Nullable Map<String, String> choices) {
            return new DecidePenalty(
                    Money.of(amount),
                    null,
                    LocalDate.of(2022, 3, 22),
                    "初次违法，配合调查",
                    choices == null ? null : Map.copyOf(choices),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    private static DecidePenalty decision(@Nullable FineGrade grade, @Nullable String deviationReason) {
        return new DecidePenalty(
                Money.of("48000"),
                grade,
                LocalDate.of(2022, 3, 22),
                "初次违法，配合调查",
                null,
                deviationReason,
                null,
                null,
                null,
                null);
    }

    /** The ordinary one of the two. */
    private PenaltyId servedPenalties() {
        CaseId id = filedCase();
        PenaltyId ordinary = servedOrdinaryPenalty(id);
        servedPerDayPenalty(id);
        return ordinary;
    }

    private String facts(PenaltyId id) {
        return String.valueOf(jdbc.queryForObject(
                "select facts from penalty_assessment where penalty_id = ? and paper = 'DECISION'",
                String.class,
                (Object) bytes(id)));
    }

    private static byte[] bytes(PenaltyId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    private static CurrentOfficer supervisor(String area) {
        return new CurrentOfficer(new OfficerId(Ids.next()), "督办", Set.of(Role.SUPERVISOR), RegionCode.of(area));
    }

    private CaseId reportedCase() {
        return reportedCase(INSPECTION);
    }

    private CaseId investigatedCase() {
        return investigatedCase(INSPECTION);
    }

    private CaseId investigatedCase(InspectionId inspection) {
        at("2022-03-10");
        CaseId id = filings.request(filing(Ids.next(), inspection), inspector()).id();
        at("2022-03-11");
        filings.decide(id, new DecideFiling(true, "同意立案", LocalDate.of(2022, 3, 11), null), version(id), head());
        return id;
    }

    private CaseId reportedCase(InspectionId inspection) {
        CaseId id = investigatedCase(inspection);
        cases.submitInvestigationReport(
                id,
                new SubmitInvestigationReport(
                        "露天堆存原煤约三千吨，未密闭，未覆盖",
                        List.of(PHOTOGRAPH),
                        "违法事实清楚",
                        Money.of("48000"),
                        FineGrade.LIGHTER,
                        "初次违法，配合调查",
                        null,
                        null,
                        null,
                        null,
                        null),
                version(id),
                inspector());
        return id;
    }

    private CaseId filedCase() {
        CaseId id = reportedCase();
        at("2022-03-14");
        cases.reviewCase(id, passed(), version(id), who(REVIEWER, Role.REVIEWER));
        return id;
    }

    private PenaltyId notifiedOrdinaryPenalty(CaseId caseId) {
        PenaltyId id = penalties.ofCase(caseId).get(0).id();
        at("2022-03-14");
        PenaltyView notified =
                notices.issueNotice(id, new IssueNotice(LocalDate.of(2022, 3, 14), null), version(id), clerk());
        served(notified.issuedNotice().documentId(), id, DocumentType.PENALTY_NOTICE, "2022-03-14");
        return id;
    }

    private PenaltyId servedOrdinaryPenalty(CaseId caseId) {
        PenaltyId id = notifiedOrdinaryPenalty(caseId);
        assertThat(penalties.penalty(id).statementEndsOn()).isEqualTo(LocalDate.of(2022, 3, 21));
        assertThat(penalties.statementPeriodEnds(id)).isEqualTo(Instant.parse("2022-03-21T16:00:00Z"));
        assertThat(penalties.stepsDue(id)).isEqualTo(new DueSteps(false, false, false));
        at("2022-03-22");
        PenaltyView decided = deciding.decidePenalty(
                id,
                new DecidePenalty(
                        Money.of("48000"),
                        null,
                        LocalDate.of(2022, 3, 22),
                        "初次违法，配合调查",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                version(id),
                head());
        at("2022-03-23");
        served(decided.issuedDecision().documentId(), id, DocumentType.PENALTY_DECISION, "2022-03-23");
        assertThat(penalties.penalty(id).status()).isEqualTo(PenaltyStatus.SERVED);
        return id;
    }

    private PenaltyId openedPerDayPenalty(CaseId caseId) {
        at("2022-03-25");
        return penalties.openPerDay(perDay(caseId));
    }

    private PenaltyId servedPerDayPenalty(CaseId caseId) {
        PenaltyId id = openedPerDayPenalty(caseId);
        at("2022-04-14");
        PenaltyView notified =
                notices.issueNotice(id, new IssueNotice(LocalDate.of(2022, 4, 14), null), version(id), inspector());
        assertThat(notified.issuedNotice().hearingOffered()).isTrue();
        served(notified.issuedNotice().documentId(), id, DocumentType.PER_DAY_NOTICE, "2022-04-14");
        at("2022-04-15");
        penalties.answerHearingOffer(
                id,
                new AnswerHearingOffer(HearingChoice.WAIVED, LocalDate.of(2022, 4, 15), null),
                version(id),
                clerk());
        assertThat(penalties.stepsDue(id)).isEqualTo(new DueSteps(false, false, true));
        at("2022-04-25");
        penalties.recordDiscussion(
                id,
                new RecordDiscussion(
                        LocalDate.of(2022, 4, 25),
                        List.of(
                                new RecordDiscussion.CastVote(PANEL_1, VoteOpinion.AGREE, null),
                                new RecordDiscussion.CastVote(PANEL_2, VoteOpinion.AGREE, "计罚日数无误")),
                        List.of(INSPECTOR_A),
                        "同意处罚816000元"),
                version(id),
                who(CHAIR, Role.CHAIR));
        at("2022-04-26");
        PenaltyView decided = deciding.decidePenalty(
                id,
                new DecidePenalty(
                        Money.of("816000"),
                        null,
                        LocalDate.of(2022, 4, 26),
                        "按照原处罚数额按日连续处罚",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                version(id),
                head());
        served(decided.issuedDecision().documentId(), id, DocumentType.PER_DAY_DECISION, "2022-04-26");
        return id;
    }

    private void served(DocumentId document, PenaltyId subject, DocumentType type, String on) {
        events.publishEvent(new DocumentDelivered(
                new DeliveryId(Ids.next()), document, subject.value(), type, CLERK, LocalDate.parse(on)));
    }

    private static RequestFiling filing(UUID id) {
        return filing(id, INSPECTION);
    }

    private static RequestFiling filing(UUID id, InspectionId inspection) {
        return new RequestFiling(id, inspection, OPEN_COAL, null, null, null, "涉嫌贮存煤炭未采取防尘措施案", "露天堆存原煤约三千吨", null);
    }

    private static ReviewCase passed() {
        return new ReviewCase(ReviewOutcome.PASSED, new ReviewChecks(true, true, true, true, true, true), "同意");
    }

    private static OpenPerDayPenalty perDay(CaseId caseId) {
        return new OpenPerDayPenalty(
                caseId,
                OPEN_COAL,
                Ids.next(),
                "晋市环责改〔2022〕1号",
                LocalDate.of(2022, 3, 8),
                Ids.next(),
                LocalDate.of(2022, 3, 25),
                RecheckResult.STILL_VIOLATING,
                INSPECTOR_A);
    }

    private ExpectedVersion version(CaseId id) {
        return new ExpectedVersion(cases.caseFile(id).version());
    }

    private ExpectedVersion version(PenaltyId id) {
        return new ExpectedVersion(penalties.penalty(id).version());
    }

    private void at(String date) {
        clock.now = LocalDate.parse(date)
                .atTime(LocalTime.of(9, 0))
                .atZone(LegalTime.ZONE)
                .toInstant();
    }

    private static CurrentOfficer inspector() {
        return who(INSPECTOR_A, Role.INSPECTOR);
    }

    private static CurrentOfficer head() {
        return who(HEAD, Role.DECISION_MAKER, Role.PRINCIPAL);
    }

    private static CurrentOfficer clerk() {
        return who(CLERK, Role.CLERK);
    }

    private static CurrentOfficer who(OfficerId id, Role... roles) {
        return new CurrentOfficer(id, "某某", Set.copyOf(Arrays.asList(roles)), RegionCode.of("140500"));
    }

    private static OfficerView officer(OfficerId id) {
        return new OfficerView(
                id,
                "某某",
                "晋城市生态环境局",
                RegionCode.of("140500"),
                Set.of(Role.PANEL_MEMBER, Role.CHAIR),
                null,
                List.of(),
                true,
                0);
    }

    private static PartyView party() {
        return new PartyView(
                PARTY, 0, PartyKind.ENTERPRISE, "某煤场", "91140525MA0K1234XA", null, "某某", null, "泽州县某村", COUNTY);
    }

    private static EvidenceView photograph() {
        return new EvidenceView(
                PHOTOGRAPH,
                INSPECTION.value(),
                COUNTY,
                EvidenceKind.AUDIOVISUAL,
                EvidenceStatus.STORED,
                "现场照片1.jpg",
                "image/jpeg",
                1,
                "0".repeat(64),
                Instant.EPOCH,
                new TakenPlace(null, null, "煤场北侧"),
                INSPECTOR_A,
                "原煤露天堆存",
                "执法记录仪",
                null,
                null,
                null,
                List.of(),
                INSPECTOR_A,
                Instant.EPOCH,
                Instant.EPOCH,
                1);
    }

    private void inspected(InspectionView inspection) {
        given(inspections.inspection(inspection.id())).willReturn(inspection);
        given(inspections.hold(inspection.id())).willReturn(inspection);
    }

    private static InspectionView inspection(InspectionId id) {
        return inspection(id, List.of(OPEN_COAL));
    }

    private static InspectionView inspection(InspectionId id, List<String> violations) {
        return new InspectionView(
                id,
                3,
                InspectionStatus.CONCLUDED,
                LEAD,
                new RegulatedObjectId(Ids.next()),
                PARTY,
                COUNTY,
                EnforcementDomain.DUST,
                "DUST-YARD",
                List.of(INSPECTOR_A, INSPECTOR_B),
                LocalDate.of(2022, 3, 8),
                CLERK,
                LocalDate.of(2022, 3, 8),
                List.of(),
                List.of(),
                null,
                violations,
                InspectionOutcome.CASE,
                "拟立案",
                LocalDate.of(2022, 3, 8));
    }

    private static LeadView lead() {
        return new LeadView(
                LEAD,
                1,
                LeadStatus.ACCEPTED,
                LeadChannel.HOTLINE_12369,
                COUNTY,
                "泽州县某村",
                null,
                "煤场扬尘",
                null,
                PARTY,
                null,
                LocalDate.of(2022, 3, 7),
                LocalDate.of(2022, 3, 7),
                CLERK,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                false,
                null);
    }

    private static Problem refuses(ThrowingCallable call, String code) {
        return assertThatExceptionOfType(Problem.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo(code))
                .actual();
    }

    /** A clock that stands where a test puts it. */
    static final class MovableClock extends Clock {
        private volatile Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"org.lijian.casefile", "org.lijian.document", "org.lijian.deadline", "org.lijian.law"})
    @Import({LegalTime.class, WholeThings.class})
    static class Module {
        @Bean
        MovableClock clock() {
            return new MovableClock();
        }

        @Bean
        ApprovalLevels levels() {
            return ApproversFixtures.levels();
        }
    }
}
