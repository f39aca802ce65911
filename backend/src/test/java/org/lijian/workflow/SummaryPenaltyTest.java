package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.summary.SummaryPenalties;
import org.lijian.casefile.summary.SummaryPenaltyClosed;
import org.lijian.casefile.summary.SummaryPenaltyDecided;
import org.lijian.casefile.summary.SummaryPenaltyId;
import org.lijian.casefile.summary.SummaryPenaltyReported;
import org.lijian.casefile.summary.SummarySanction;
import org.lijian.delivery.DeliveryId;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.lead.LeadId;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
class SummaryPenaltyTest {
    @Autowired
    private Happenings happenings;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private SummaryPenalties penalties;

    private final LeadId lead = new LeadId(Ids.next());
    private final SummaryPenaltyId id = new SummaryPenaltyId(Ids.next());

    @BeforeEach
    void theInspectionFoundSomething() {
        happenings.on("2022-03-08"); // Tuesday
        InspectionId inspection = new InspectionId(Ids.next());
        happenings.registered(lead);
        happenings.triaged(lead, TriageOutcome.ACCEPTED);
        happenings.inspectionOpened(inspection, lead);
        happenings.siteRecordSigned(inspection, lead);
        happenings.inspectionConcluded(inspection, lead, InspectionOutcome.CASE);
    }

    @Test
    void aWarningIsOverWhenItIsReported() {
        happenings.delivered(decided(SummarySanction.WARNING));
        assertThat(happenings.open(id)).containsExactly("报所属机关备案");

        events.publishEvent(new SummaryPenaltyReported(id, Happenings.INSPECTOR_A));

        verify(penalties).close(id);
        assertThat(happenings.hasEnded("summaryPenalty", id)).isTrue();
    }

    @Test
    void aFineIsCollectedToo() {
        happenings.delivered(decided(SummarySanction.FINE));

        assertThat(happenings.open(id)).containsExactly("报所属机关备案", "罚款对账");
    }

    @Test
    void theLeadEndsWithItWhereNothingElseWasFound() {
        events.publishEvent(
                new SummaryPenaltyClosed(id, lead, false, LocalDate.parse("2022-03-10"), Happenings.INSPECTOR_A));
        assertThat(happenings.hasEnded("leadHandling", lead)).isFalse();

        events.publishEvent(
                new SummaryPenaltyClosed(id, lead, true, LocalDate.parse("2022-03-10"), Happenings.INSPECTOR_A));
        assertThat(happenings.hasEnded("leadHandling", lead)).isTrue();
    }

    private DeliveryId decided(SummarySanction sanction) {
        DeliveryId delivery = new DeliveryId(Ids.next());
        events.publishEvent(new SummaryPenaltyDecided(
                id,
                lead,
                delivery,
                sanction,
                "AIR-117-1",
                null,
                LocalDate.parse("2022-03-08"),
                Happenings.INSPECTOR_A,
                Happenings.REGION,
                Happenings.INSPECTORS));
        return delivery;
    }
}
