package org.lijian.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lijian.casefile.CaseFileFixtures.CLERK;
import static org.lijian.casefile.CaseFileFixtures.CLOSED;
import static org.lijian.casefile.CaseFileFixtures.FILED;
import static org.lijian.casefile.CaseFileFixtures.INSPECTOR_A;
import static org.lijian.casefile.CaseFileFixtures.INSPECTOR_B;
import static org.lijian.casefile.CaseFileFixtures.REQUESTED;
import static org.lijian.casefile.CaseFileFixtures.REVIEWED;
import static org.lijian.casefile.CaseFileFixtures.REVIEWER;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;

class CaseFileTest {
    @Test
    void isInvestigatedOnceTheHeadHasFiledIt() {
        CaseFile caseFile = CaseFileFixtures.filedCase();

        assertThat(caseFile.view().status()).isEqualTo(CaseStatus.INVESTIGATING);
        assertThat(caseFile.view().number()).isEqualTo("晋市环立案〔2022〕1号");
        assertThat(caseFile.view().hasBeenFiled()).isTrue();
    }

    @Test
    void endsWhereTheHeadRefusesToFileIt() {
        CaseFile caseFile = CaseFileFixtures.requestedCase();

        caseFile.decideFiling(CaseFileFixtures.filing(caseFile, false, FILED));

        assertThat(caseFile.view().status()).isEqualTo(CaseStatus.FILING_REFUSED);
        refuses(() -> caseFile.report(CaseFileFixtures.report(caseFile, INSPECTOR_A), List.of()), "not-at-this-step");
    }

    @Test
    void isNotFiledTwice() {
        CaseFile caseFile = CaseFileFixtures.filedCase();

        refuses(() -> caseFile.decideFiling(CaseFileFixtures.filing(caseFile, true, FILED)), "not-at-this-step");
    }

    @Test
    void isNotFiledBeforeItWasAskedFor() {
        CaseFile caseFile = CaseFileFixtures.requestedCase();

        refuses(
                () -> caseFile.decideFiling(CaseFileFixtures.filing(caseFile, true, REQUESTED.minusDays(1))),
                "dates-out-of-order");
    }

    @Test
    void isReportedByItsInvestigatorsOnly() {
        CaseFile caseFile = CaseFileFixtures.filedCase();

        refuses(() -> caseFile.report(CaseFileFixtures.report(caseFile, REVIEWER), List.of()), "forbidden");

        caseFile.report(CaseFileFixtures.report(caseFile, INSPECTOR_B), List.of());
        assertThat(caseFile.view().status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    }

    @Test
    void isNotReviewedByWhoInvestigatedIt() {
        CaseFile caseFile = CaseFileFixtures.reportedCase();

        Problem problem = refuses(
                () -> caseFile.review(ReviewOutcome.PASSED, CaseFileFixtures.allMet(), "同意", REVIEWED, INSPECTOR_B),
                "G6-reviewer-not-investigator");

        assertThat(problem.refusal().kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(problem.refusal().citation()).isPresent();
        assertThat(caseFile.view().status()).isEqualTo(CaseStatus.UNDER_REVIEW);
        assertThat(caseFile.view().reviews()).isEmpty();
    }

    @Test
    void tellsAnInvestigatorSoEvenWhenThereIsNothingToReview() {
        CaseFile caseFile = CaseFileFixtures.filedCase();

        refuses(
                () -> caseFile.review(ReviewOutcome.PASSED, CaseFileFixtures.allMet(), "同意", REVIEWED, INSPECTOR_A),
                "G6-reviewer-not-investigator");
    }

    @Test
    void isReviewedOnce() {
        CaseFile caseFile = CaseFileFixtures.reviewedCase();

        refuses(
                () -> caseFile.review(ReviewOutcome.RETURNED, CaseFileFixtures.allMet(), "退回", REVIEWED, REVIEWER),
                "not-at-this-step");
    }

    @Test
    void doesNotPassAReviewWithACheckThatIsNotMet() {
        CaseFile caseFile = CaseFileFixtures.reportedCase();
        ReviewChecks withoutEvidence = new ReviewChecks(true, true, false, true, true, true);

        refuses(
                () -> caseFile.review(ReviewOutcome.PASSED, withoutEvidence, "同意", REVIEWED, REVIEWER),
                "review-checks-not-met");
    }

    @Test
    void goesBackToItsInvestigatorsWhenTheReviewReturnsIt() {
        CaseFile caseFile = CaseFileFixtures.reportedCase();
        ReviewChecks withoutEvidence = new ReviewChecks(true, true, false, true, true, true);

        caseFile.review(ReviewOutcome.RETURNED, withoutEvidence, "补充证据", REVIEWED, REVIEWER);
        assertThat(caseFile.view().status()).isEqualTo(CaseStatus.INVESTIGATING);

        caseFile.report(CaseFileFixtures.report(caseFile, INSPECTOR_A), List.of());
        caseFile.review(ReviewOutcome.PASSED, CaseFileFixtures.allMet(), "同意", REVIEWED, REVIEWER);
        assertThat(caseFile.view().status()).isEqualTo(CaseStatus.IN_PENALTY_PROCEDURE);
        assertThat(caseFile.view().reports()).hasSize(2);
        assertThat(caseFile.view().reviews())
                .extracting(CaseView.Review::outcome)
                .containsExactly(ReviewOutcome.RETURNED, ReviewOutcome.PASSED);
    }

    @Test
    void isNotClosedWithoutAGround() {
        CaseFile caseFile = CaseFileFixtures.reviewedCase();
        List<Problem> unpaid = List.of(CaseRefusal.FILING_CONDITIONS.with("reason", "罚款未缴清"));

        Problem problem = refuses(
                () -> caseFile.requestClosing(CaseFileFixtures.closingRequest(caseFile, INSPECTOR_A), unpaid),
                "G24-closing-ground");

        assertThat(problem.zh()).contains("罚款未缴清");
        assertThat(problem.refusal().citation()).isPresent();
        assertThat(caseFile.view().status()).isEqualTo(CaseStatus.IN_PENALTY_PROCEDURE);
    }

    @Test
    void looksAtTheGroundAgainOnTheDayOfTheDecision() {
        CaseFile caseFile = CaseFileFixtures.caseAskedToClose();
        List<Problem> unmet = List.of(CaseRefusal.FILING_CONDITIONS.with("reason", "尚未改正"));

        refuses(() -> caseFile.decideClosing(CaseFileFixtures.closing(caseFile, true), unmet), "G24-closing-ground");
    }

    @Test
    void isClosedByTheHead() {
        assertThat(CaseFileFixtures.closedCase().view().status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void mayBeAskedToCloseAgainAfterTheHeadSentItBack() {
        CaseFile caseFile = CaseFileFixtures.caseAskedToClose();

        caseFile.decideClosing(CaseFileFixtures.closing(caseFile, false), List.of());
        caseFile.requestClosing(CaseFileFixtures.closingRequest(caseFile, INSPECTOR_B), List.of());
        caseFile.decideClosing(CaseFileFixtures.closing(caseFile, true), List.of());

        assertThat(caseFile.view().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(caseFile.view().closings())
                .extracting(CaseView.Closing::approved)
                .containsExactly(false, true);
    }

    @Test
    void isNotAskedToCloseBySomebodyElse() {
        CaseFile caseFile = CaseFileFixtures.reviewedCase();

        refuses(
                () -> caseFile.requestClosing(CaseFileFixtures.closingRequest(caseFile, CLERK), List.of()),
                "forbidden");
    }

    @Test
    void isNotArchivedWhileSomethingIsMissing() {
        CaseFile caseFile = CaseFileFixtures.closedCase();
        List<ArchiveItem> catalogue = List.of(
                new ArchiveItem(ArchivePart.DECISION, "行政处罚决定书", "晋市环罚〔2022〕1号"),
                new ArchiveItem(ArchivePart.DECISION_SERVICE, "行政处罚决定书送达回证", null));

        Problem problem = refuses(() -> caseFile.archive(catalogue, CLOSED, CLERK), "G25-archive-complete");

        assertThat(problem.zh()).contains("行政处罚决定书送达回证").doesNotContain("晋市环罚");
        assertThat(problem.refusal().citation()).isPresent();
        assertThat(caseFile.view().status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void keepsItsCatalogueInTheArchive() {
        CaseFile caseFile = CaseFileFixtures.closedCase();
        List<ArchiveItem> catalogue = List.of(new ArchiveItem(ArchivePart.DECISION, "行政处罚决定书", "晋市环罚〔2022〕1号"));

        caseFile.archive(catalogue, CLOSED, CLERK);

        assertThat(caseFile.view().status()).isEqualTo(CaseStatus.ARCHIVED);
        assertThat(caseFile.view().catalogue()).isEqualTo(catalogue);
    }

    @Test
    void isInvestigatedAgainOutOfTheArchiveAndBoundInAVolumeOfItsOwn() {
        CaseFile caseFile = CaseFileFixtures.closedCase();
        refuses(caseFile::reopen, "not-at-this-step");
        List<ArchiveItem> catalogue = List.of(new ArchiveItem(ArchivePart.DECISION, "行政处罚决定书", "晋市环罚〔2022〕1号"));
        ArchiveVolume bound = caseFile.archive(catalogue, CLOSED, CLERK);

        caseFile.reopen();

        assertThat(caseFile.view().status()).isEqualTo(CaseStatus.INVESTIGATING);
        assertThat(caseFile.view().volumes()).containsExactly(bound);
        assertThat(caseFile.view().catalogue()).isEmpty();
        assertThat(caseFile.view().archivedOn()).isNull();
        assertThat(caseFile.view().closedAs()).isEqualTo(ClosingGround.PERFORMED);
        refuses(caseFile::reopen, "not-at-this-step");
    }

    @Test
    void isNotArchivedBeforeItIsClosed() {
        CaseFile caseFile = CaseFileFixtures.reviewedCase();

        refuses(() -> caseFile.archive(List.of(), CLOSED, CLERK), "not-at-this-step");
    }

    private static Problem refuses(ThrowingCallable verb, String code) {
        return assertThatExceptionOfType(Problem.class)
                .isThrownBy(verb)
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo(code))
                .actual();
    }
}
