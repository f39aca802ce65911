package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.workflow.Refusals.refusedAt;
import static org.mockito.Mockito.verify;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lijian.casefile.CaseId;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.lead.LeadExit;
import org.lijian.lead.LeadId;
import org.lijian.lead.Leads;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class LeadHandlingTest {
    @Autowired
    private Happenings happenings;

    @Autowired
    private Leads leads;

    private final LeadId lead = new LeadId(Ids.next());
    private final InspectionId inspection = new InspectionId(Ids.next());
    private final CaseId file = new CaseId(Ids.next());

    @BeforeEach
    void aLeadHasComeIn() {
        happenings.on("2022-03-07"); // Monday
        happenings.registered(lead);
    }

    @Test
    void aLeadWaitsForTriage() {
        assertThat(happenings.open(lead)).containsExactly("研判分派");
    }

    @Test
    void aDuplicateLeavesByBeingMerged() {
        happenings.triaged(lead, TriageOutcome.DUPLICATE);

        verify(leads).conclude(lead, LeadExit.MERGED);
        assertThat(happenings.hasEnded("leadHandling", lead)).isTrue();
    }

    @Test
    void aLeadHandedOnLeavesWithTheReceipt() {
        happenings.triaged(lead, TriageOutcome.TRANSFERRED);
        assertThat(happenings.open(lead)).containsExactly("登记移送回执");

        happenings.transferReceived(lead);

        verify(leads).conclude(lead, LeadExit.TRANSFERRED);
        assertThat(happenings.hasEnded("leadHandling", lead)).isTrue();
    }

    @Test
    void anInspectionThatFoundNothingConcludesTheLead() {
        inspected(InspectionOutcome.NOTHING_FOUND);

        verify(leads).conclude(lead, LeadExit.NOTHING_FOUND);
        assertThat(happenings.hasEnded("dustInspection", inspection)).isTrue();
        assertThat(happenings.hasEnded("leadHandling", lead)).isTrue();
    }

    @Test
    void aPartyThatWasEducatedConcludesTheLead() {
        inspected(InspectionOutcome.EDUCATED);

        verify(leads).conclude(lead, LeadExit.EDUCATED);
    }

    @Test
    void anInformantWhoWaitsIsAnsweredBeforeTheEnd() {
        happenings.answerDue(true);
        inspected(InspectionOutcome.NOTHING_FOUND);
        assertThat(happenings.open(lead)).containsExactly("答复举报人");

        happenings.answered(lead);

        assertThat(happenings.hasEnded("leadHandling", lead)).isTrue();
    }

    @Test
    void aLeadWaitsForItsCaseAndLeavesWhenThatIsClosed() {
        inspected(InspectionOutcome.CASE);
        assertThat(happenings.open(lead)).isEmpty();
        assertThat(happenings.hasEnded("leadHandling", lead)).isFalse();

        closeCase();

        verify(leads).conclude(lead, LeadExit.CASE_CLOSED);
        assertThat(happenings.hasEnded("leadHandling", lead)).isTrue();
    }

    @Test
    void aCaseThatIsNotFiledConcludesTheLead() {
        inspected(InspectionOutcome.CASE);
        happenings.filingRequested(file, inspection, lead);

        happenings.filingDecided(file, inspection, lead, false);

        verify(leads).conclude(lead, LeadExit.FILING_REFUSED);
        assertThat(happenings.hasEnded("leadHandling", lead)).isTrue();
        assertThat(happenings.hasEnded("ordinaryPenalty", file)).isTrue();
    }

    static Stream<Arguments> tooEarly() {
        return Stream.of(
                too("a receipt", (h, t) -> h.transferReceived(t.lead), "研判分派"),
                too("an inspection", (h, t) -> h.inspectionOpened(t.inspection, t.lead), "研判分派"),
                too("an answer", (h, t) -> h.answered(t.lead), "研判分派"),
                too("a site record", (h, t) -> h.siteRecordSigned(t.inspection, t.lead), "尚未开始"),
                too(
                        "a conclusion",
                        (h, t) -> h.inspectionConcluded(t.inspection, t.lead, InspectionOutcome.CASE),
                        "尚未开始"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooEarly")
    void refusesWhatComesBeforeTriageAndNamesTheStep(
            String what, BiConsumer<Happenings, LeadHandlingTest> event, String step) {
        refusedAt(step, () -> event.accept(happenings, this));
    }

    @Test
    void refusesASecondTriage() {
        happenings.triaged(lead, TriageOutcome.ACCEPTED);

        refusedAt("指派检查", () -> happenings.triaged(lead, TriageOutcome.ACCEPTED));
    }

    @Test
    void namesTheStepOfTheInspectionThatRuns() {
        happenings.triaged(lead, TriageOutcome.ACCEPTED);
        happenings.inspectionOpened(inspection, lead);

        refusedAt("现场检查", () -> happenings.triaged(lead, TriageOutcome.ACCEPTED));
        refusedAt("现场检查", () -> happenings.inspectionConcluded(inspection, lead, InspectionOutcome.NOTHING_FOUND));
    }

    @Test
    void refusesWhatComesAfterTheEnd() {
        happenings.triaged(lead, TriageOutcome.DUPLICATE);

        refusedAt("已办结", () -> happenings.triaged(lead, TriageOutcome.ACCEPTED));
    }

    private void inspected(InspectionOutcome outcome) {
        happenings.triaged(lead, TriageOutcome.ACCEPTED);
        happenings.inspectionOpened(inspection, lead);
        happenings.siteRecordSigned(inspection, lead);
        happenings.inspectionConcluded(inspection, lead, outcome);
    }

    private void closeCase() {
        WholeCase story = new WholeCase(happenings, lead, inspection, file);
        story.fromFilingToClosing().forEach(Runnable::run);
    }

    private static Arguments too(String what, BiConsumer<Happenings, LeadHandlingTest> event, String step) {
        return Arguments.of(what, event, step);
    }
}
