package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.workflow.Refusals.refusedAt;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.collection.ChallengeOutcome;
import org.lijian.collection.CourtOutcome;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.lead.LeadId;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a fine that is not simply paid: every way through collection, court enforcement and retraction. */
@ProcessTest
class CollectionTest {
    @Autowired
    private Happenings happenings;

    private final LeadId lead = new LeadId(Ids.next());
    private final InspectionId inspection = new InspectionId(Ids.next());
    private final CaseId file = new CaseId(Ids.next());
    private final PenaltyId penalty = new PenaltyId(Ids.next());

    @BeforeEach
    void theDecisionIsServedAndPublished() {
        happenings.on("2022-03-10");
        happenings.registered(lead);
        happenings.triaged(lead, TriageOutcome.ACCEPTED);
        happenings.inspectionOpened(inspection, lead);
        happenings.siteRecordSigned(inspection, lead);
        happenings.inspectionConcluded(inspection, lead, InspectionOutcome.CASE);
        happenings.filingRequested(file, inspection, lead);
        happenings.filingDecided(file, inspection, lead, true);
        happenings.investigationReported(file);
        happenings.reviewed(file, penalty);
        happenings.delivered(happenings.noticeIssued(penalty, file));
        happenings.fire("2022-03-22");
        happenings.payBy(LocalDate.parse("2022-04-06"), true);
        happenings.delivered(happenings.decided(penalty, file));
        happenings.published(penalty);
    }

    @Test
    void aFinePaidInTimeLeavesNothingToDemand() {
        happenings.paid(penalty, file);

        assertThat(happenings.hasEnded("collection", penalty)).isTrue();
        refusedAt("已办结", () -> happenings.demanded(penalty));
    }

    @Test
    void aLateFineIsDemandedAndThenTheCourtIsAsked() {
        refusedAt("罚款对账", () -> happenings.demanded(penalty));
        happenings.fire("2022-04-07");
        assertThat(happenings.open(penalty)).containsExactly("催告履行义务", "罚款对账");

        happenings.mayApplyAfter(LocalDate.parse("2022-09-23"));
        happenings.delivered(happenings.demanded(penalty));
        assertThat(happenings.open(penalty)).containsExactly("罚款对账");
        refusedAt("催告和救济期限届满、罚款对账", () -> happenings.courtAsked(penalty));

        happenings.fire("2022-09-24");
        assertThat(happenings.open(penalty)).containsExactly("申请强制执行", "罚款对账");
        happenings.courtAsked(penalty);
        happenings.courtAnswered(penalty, CourtOutcome.ACCEPTED);

        assertThat(happenings.open(penalty)).isEmpty();
        assertThat(happenings.hasEnded("collection", penalty)).isTrue();
        assertThat(happenings.open(file)).containsExactly("申请结案");
    }

    @Test
    void aCourtThatRefusesIsAskedAgain() {
        happenings.fire("2022-04-07");
        happenings.delivered(happenings.demanded(penalty));
        happenings.fire("2022-09-30");
        happenings.courtAsked(penalty);

        happenings.courtAnswered(penalty, CourtOutcome.REFUSED);

        assertThat(happenings.open(penalty)).containsExactly("申请强制执行", "罚款对账");
    }

    @Test
    void aFinePaidAfterTheDemandNeedsNoCourt() {
        happenings.fire("2022-04-07");
        happenings.delivered(happenings.demanded(penalty));

        happenings.paid(penalty, file);

        assertThat(happenings.hasEnded("collection", penalty)).isTrue();
        happenings.fire("2022-12-01");
        assertThat(happenings.open(penalty)).isEmpty();
    }

    @Test
    void aGrantedPlanIsServedAndItsInstalmentsAreWaitedFor() {
        happenings.planRequested(penalty);
        assertThat(happenings.open(penalty)).containsExactly("批复延期分期缴纳", "罚款对账");
        happenings.payBy(LocalDate.parse("2022-05-31"), false);
        var notice = happenings.planDecided(penalty, true).orElseThrow();
        refusedAt("罚款对账、送达文书", () -> happenings.planDecided(penalty, true));
        happenings.delivered(notice);

        happenings.fire("2022-04-07");
        assertThat(happenings.open(penalty)).containsExactly("罚款对账");

        happenings.payBy(LocalDate.parse("2022-06-30"), false);
        happenings.fire("2022-06-01");
        assertThat(happenings.open(penalty)).as("the first instalment was paid").containsExactly("罚款对账");

        happenings.payBy(LocalDate.parse("2022-06-30"), true);
        happenings.fire("2022-07-01");
        assertThat(happenings.open(penalty)).as("the second was not").containsExactly("催告履行义务", "罚款对账");
    }

    @Test
    void aRefusedPlanLeavesTheFineAsItWas() {
        happenings.planRequested(penalty);

        happenings.planDecided(penalty, false);

        assertThat(happenings.open(penalty)).containsExactly("罚款对账");
        happenings.fire("2022-04-07");
        assertThat(happenings.open(penalty)).containsExactly("催告履行义务", "罚款对账");
    }

    @Test
    void aRevokedDecisionIsNotCollectedAnyMore() {
        happenings.fire("2022-04-07");

        happenings.challengeEnded(penalty, ChallengeOutcome.REVOKED);

        assertThat(happenings.open(penalty)).isEmpty();
        assertThat(happenings.open(file)).containsExactly("申请结案");
    }

    @Test
    void aDecisionThatIsUpheldLeavesTheCollectionWhereItIs() {
        happenings.challengeEnded(penalty, ChallengeOutcome.UPHELD);

        assertThat(happenings.open(penalty)).containsExactly("罚款对账");
    }

    @Test
    void aPublicationIsTakenBackOnce() {
        refusedAt("罚款对账", () -> happenings.retracted(penalty));
        happenings.retractionDue(penalty);
        assertThat(happenings.open(penalty)).containsExactly("撤回公开信息", "罚款对账");

        happenings.retracted(penalty);

        assertThat(happenings.hasEnded("publicationRetraction", penalty)).isTrue();
    }
}
