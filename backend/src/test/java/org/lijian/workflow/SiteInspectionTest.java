package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.workflow.Refusals.refusedAt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.inspection.laboratory.LaboratoryReportId;
import org.lijian.inspection.laboratory.LaboratoryReports;
import org.lijian.lead.EnforcementDomain;
import org.lijian.lead.LeadExit;
import org.lijian.lead.LeadId;
import org.lijian.lead.Leads;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class SiteInspectionTest {
    /** Monday. */
    private static final LocalDate DAY = LocalDate.of(2022, 3, 7);

    @Autowired
    private Happenings happenings;

    @Autowired
    private Leads leads;

    @Autowired
    private LaboratoryReports laboratory;

    private final LeadId lead = new LeadId(Ids.next());
    private final InspectionId inspection = new InspectionId(Ids.next());
    private final LaboratoryReportId report = new LaboratoryReportId(Ids.next());

    @BeforeEach
    void aLeadWasAccepted() {
        happenings.on(DAY.toString());
        happenings.registered(lead);
        happenings.triaged(lead, TriageOutcome.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "DUST, dustInspection",
        "COOKING_FUME, cookingFumeInspection",
        "BOILER, boilerInspection",
        "DIESEL_TRUCK, dieselTruckInspection"
    })
    void eachDomainGoesItsOwnWayToTheSameEnd(EnforcementDomain domain, String process) {
        happenings.inspectionOpened(inspection, lead, domain);
        happenings.siteRecordSigned(inspection, lead);
        happenings.inspectionConcluded(inspection, lead, InspectionOutcome.NOTHING_FOUND);

        assertThat(happenings.hasEnded(process, inspection)).isTrue();
        verify(leads).conclude(lead, LeadExit.NOTHING_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"COOKING_FUME", "BOILER"})
    void waitsForTheLaboratoryAndForThePartyToKnow(EnforcementDomain domain) {
        sampled(domain);
        assertThat(happenings.open(report)).containsExactly("交接样品");
        refusedAt("交接样品", () -> happenings.reportRecorded(report, true));

        happenings.samplesHandedOver(report);
        assertThat(happenings.open(report)).containsExactly("录入监测报告");
        happenings.reportRecorded(report, true);
        assertThat(happenings.open(report)).containsExactly("告知监测结果");
        happenings.resultTold(report);

        assertThat(happenings.open(inspection)).containsExactly("提出处理意见");
        assertThat(happenings.hasEnded("laboratoryReport", report)).isTrue();
    }

    @Test
    void remindsTheLaboratoryTheDayAfterTheReportWasAgreedOnAndOnlyOnce() {
        sampled(EnforcementDomain.BOILER);
        happenings.samplesHandedOver(report);

        happenings.fire(DAY.plusDays(7).toString());
        verify(laboratory, never()).remind(report);
        happenings.fire(DAY.plusDays(8).toString());
        happenings.fire(DAY.plusDays(20).toString());

        verify(laboratory, times(1)).remind(report);
        assertThat(happenings.open(report)).containsExactly("录入监测报告");
    }

    private void sampled(EnforcementDomain domain) {
        happenings.inspectionOpened(inspection, lead, domain);
        happenings.samplesTaken(report, inspection, DAY.plusDays(7));
        happenings.siteRecordSigned(inspection, lead);
    }
}
