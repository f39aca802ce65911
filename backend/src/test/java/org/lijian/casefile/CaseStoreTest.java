package org.lijian.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.lead.Leads;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.Ids;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.registry.PartyId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@DatabaseTest
@Import(CaseStore.class)
class CaseStoreTest {
    @Autowired
    CaseStore store;

    @Autowired
    CaseMapper mapper;

    @Autowired
    FilingWithdrawalMapper withdrawals;

    @Autowired
    CaseVolumeMapper volumes;

    @MockitoBean
    Leads leads;

    @Test
    void readsACaseWithAllItsPapersAsItWasSaved() {
        CaseFile caseFile = CaseFileFixtures.requestedCase();
        store.add(caseFile);
        FilingDecision filing = CaseFileFixtures.filing(caseFile, true, CaseFileFixtures.FILED);
        caseFile.decideFiling(filing);
        mapper.insertFiling(filing);
        InvestigationReport report = CaseFileFixtures.report(caseFile, CaseFileFixtures.INSPECTOR_A);
        ReportedEvidence evidence = new ReportedEvidence(report.id(), new EvidenceId(Ids.next()));
        caseFile.report(report, List.of(evidence));
        mapper.insertReport(report);
        mapper.insertEvidence(evidence);
        mapper.insertReview(caseFile.review(
                ReviewOutcome.PASSED,
                CaseFileFixtures.allMet(),
                "同意",
                CaseFileFixtures.REVIEWED,
                CaseFileFixtures.REVIEWER));
        ClosingRequest request = CaseFileFixtures.closingRequest(caseFile, CaseFileFixtures.INSPECTOR_A);
        caseFile.requestClosing(request, List.of());
        mapper.insertClosingRequest(request);
        ClosingDecision closing = CaseFileFixtures.closing(caseFile, true);
        caseFile.decideClosing(closing, List.of());
        mapper.insertClosingDecision(closing);
        ArchiveItem item = new ArchiveItem(ArchivePart.FILING, "立案审批表", "晋市环立案〔2022〕1号");
        volumes.add(caseFile.id(), caseFile.archive(List.of(item), CaseFileFixtures.CLOSED, CaseFileFixtures.CLERK));

        store.save(caseFile, new ExpectedVersion(0));

        assertThat(store.read(caseFile.id()).view())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(caseFile.view());
        assertThat(store.read(caseFile.id()).view().version()).isEqualTo(1);
    }

    @Test
    void aCaseTakenUpAgainKeepsWhatIsBoundAndGetsASupplement() {
        CaseFile caseFile = CaseFileFixtures.requestedCase();
        store.add(caseFile);
        ArchiveItem first = new ArchiveItem(ArchivePart.FILING, "立案审批表", "晋市环立案〔2022〕1号");
        ArchiveItem second = new ArchiveItem(ArchivePart.FILING, "重新调查审批表", "2022-06-01");
        volumes.add(
                caseFile.id(),
                new ArchiveVolume(1, CaseFileFixtures.CLOSED, CaseFileFixtures.CLERK, null, List.of(first)));
        LocalDate reopenedOn = CaseFileFixtures.CLOSED.plusDays(20);
        volumes.reopened(caseFile.id(), 1, reopenedOn);
        LocalDate boundAgainOn = CaseFileFixtures.CLOSED.plusDays(90);
        volumes.add(caseFile.id(), new ArchiveVolume(2, boundAgainOn, CaseFileFixtures.CLERK, null, List.of(second)));

        assertThat(store.read(caseFile.id()).view().volumes())
                .containsExactly(
                        new ArchiveVolume(
                                1, CaseFileFixtures.CLOSED, CaseFileFixtures.CLERK, reopenedOn, List.of(first)),
                        new ArchiveVolume(2, boundAgainOn, CaseFileFixtures.CLERK, null, List.of(second)));
    }

    @Test
    void anActHasOneCaseUntilItsRequestIsWithdrawn() {
        CaseFile first = CaseFileFixtures.requestedCase();
        CaseView about = first.view();
        store.add(first);
        assertThat(mapper.idByAct(about.inspectionId(), about.partyId(), about.violation()))
                .isEqualTo(first.id());

        FilingWithdrawal withdrawal =
                new FilingWithdrawal(first.id(), "另行申请", CaseFileFixtures.FILED, about.requestedBy());
        first.withdrawFiling(withdrawal);
        store.save(first, new ExpectedVersion(0));
        withdrawals.insert(withdrawal);
        withdrawals.releaseNorms(first.id());
        withdrawals.releaseActs(first.id());

        assertThat(store.read(first.id()).view().withdrawal()).isEqualTo(CaseView.Withdrawal.of(withdrawal));
        assertThat(mapper.idByAct(about.inspectionId(), about.partyId(), about.violation()))
                .isNull();
        CaseFile second = sameActAs(about);
        store.add(second);
        assertThat(mapper.idByAct(about.inspectionId(), about.partyId(), about.violation()))
                .isEqualTo(second.id());
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> store.add(sameActAs(about)));
    }

    @Test
    void anotherPartyOfTheSameActHasACaseOfItsOwn() {
        CaseFile first = CaseFileFixtures.requestedCase();
        CaseView about = first.view();
        PartyId another = new PartyId(Ids.next());
        store.add(first);
        CaseFile second = sameActOf(another, about);
        store.add(second);

        assertThat(mapper.idByAct(about.inspectionId(), about.partyId(), about.violation()))
                .isEqualTo(first.id());
        assertThat(mapper.idByAct(about.inspectionId(), another, about.violation()))
                .isEqualTo(second.id());
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> store.add(sameActOf(another, about)));
    }

    @Test
    void theCaseOfAnActIsTheOneItWasMergedInto() {
        CaseFile merged = CaseFileFixtures.requestedCase();
        CaseView about = merged.view();
        store.add(merged);
        FilingDecision filing = CaseFileFixtures.filing(merged, true, CaseFileFixtures.FILED);
        merged.decideFiling(filing);
        merged.requestInterruption(CaseFileFixtures.INSPECTOR_A);
        merged.decideInterruption(InterruptionKind.MERGER, true);
        store.save(merged, new ExpectedVersion(0));

        assertThat(mapper.idByAct(about.inspectionId(), about.partyId(), about.violation()))
                .isNull();
    }

    @Test
    void onlyWhoeverAskedToFileTakesTheRequestBack() {
        CaseFile caseFile = CaseFileFixtures.requestedCase();
        FilingWithdrawal byAnother =
                new FilingWithdrawal(caseFile.id(), "另行申请", CaseFileFixtures.FILED, CaseFileFixtures.HEAD);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> caseFile.withdrawFiling(byAnother))
                .satisfies(problem -> assertThat(problem.refusal()).isEqualTo(CaseRefusal.WITHDRAWN_BY_PROPOSER));
        assertThat(caseFile.view().status()).isEqualTo(CaseStatus.FILING_REQUESTED);
    }

    @Test
    void refusesToSaveOverAnotherVersion() {
        CaseFile caseFile = CaseFileFixtures.requestedCase();
        store.add(caseFile);
        store.save(caseFile, new ExpectedVersion(0));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.save(caseFile, new ExpectedVersion(0)))
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo("stale"));
    }

    @Test
    void keepsASecondCaseForTheSameActOut() {
        CaseView first = CaseFileFixtures.requestedCase().view();
        store.add(sameActAs(first));

        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> store.add(sameActAs(first)));
    }

    @Test
    void listsTheCasesOfAnAreaNewestFirst() {
        CaseFile older = CaseFileFixtures.requestedCase();
        CaseFile newer = CaseFileFixtures.requestedCase();
        store.add(older);
        store.add(newer);
        mapper.insertFiling(CaseFileFixtures.filing(older, true, CaseFileFixtures.FILED));

        List<CaseSummary> seen =
                store.page(null, PageRequest.first(), officerOf("140500")).items();

        assertThat(seen).extracting(CaseSummary::id).containsSubsequence(newer.id(), older.id());
        assertThat(seen)
                .filteredOn(line -> line.id().equals(older.id()))
                .singleElement()
                .extracting(CaseSummary::number)
                .isEqualTo("晋市环立案〔2022〕1号");
        assertThat(store.page(null, PageRequest.first(), officerOf("140581")).items())
                .extracting(CaseSummary::id)
                .doesNotContain(older.id(), newer.id());
        assertThat(store.page(CaseStatus.CLOSED, PageRequest.first(), officerOf("140500"))
                        .items())
                .extracting(CaseSummary::id)
                .doesNotContain(older.id(), newer.id());
    }

    @Test
    void hidesACaseOfAnotherCounty() {
        CaseFile caseFile = CaseFileFixtures.requestedCase();
        store.add(caseFile);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.readForUpdate(caseFile.id(), officerOf("140581")))
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo("not-found"));
    }

    private static CaseFile sameActAs(CaseView view) {
        return sameActOf(view.partyId(), view);
    }

    private static CaseFile sameActOf(PartyId party, CaseView view) {
        return new CaseFile(
                        new CaseId(Ids.next()),
                        view.inspectionId(),
                        view.leadId(),
                        party,
                        view.objectId(),
                        view.region(),
                        view.violation(),
                        view.actEndedOn(),
                        view.discoveredOn(),
                        view.harm(),
                        view.cause(),
                        view.facts(),
                        view.requestedOn(),
                        view.requestedBy(),
                        CaseStatus.FILING_REQUESTED,
                        null,
                        null,
                        0)
                .holding(CasePapers.investigatedBy(view.investigators()));
    }

    private static CurrentOfficer officerOf(String area) {
        return new CurrentOfficer(CaseFileFixtures.HEAD, "局长", Set.of(Role.DECISION_MAKER), RegionCode.of(area));
    }
}
