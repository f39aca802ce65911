package org.lijian.correction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.lijian.casefile.FilingDecided;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.inspection.InspectionConcluded;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.inspection.laboratory.LaboratoryReports;
import org.lijian.inspection.laboratory.ReportRecorded;
import org.lijian.platform.LegalTime;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The time to serve the order to correct once a report shows a limit broken (环境保护部令第28号第八条：三个工作日); its subject is the
 * inspection.
 */
@Component
class ReportClock {
    private static final String ORDER_AFTER_REPORT = "ORDER_AFTER_REPORT";
    /** Corrected already, or for another authority to order. */
    private static final Set<InspectionOutcome> WITHOUT_ORDER =
            Set.of(InspectionOutcome.EDUCATED, InspectionOutcome.TRANSFER);

    private final CorrectionOrderMapper mapper;
    private final LaboratoryReports reports;
    private final Inspections inspections;
    private final Deadlines deadlines;
    private final LegalTime time;

    ReportClock(
            CorrectionOrderMapper mapper,
            LaboratoryReports reports,
            Inspections inspections,
            Deadlines deadlines,
            LegalTime time) {
        this.mapper = mapper;
        this.reports = reports;
        this.inspections = inspections;
        this.deadlines = deadlines;
        this.time = time;
    }

    /** An act for which the party has its order from the visit itself is not ordered again. */
    @EventListener
    @Order(0)
    void on(ReportRecorded recorded) {
        if (!recorded.over()) {
            return;
        }
        InspectionView inspection = inspections.inspection(reports.inspectionOf(recorded.reportId()));
        if (!isServed(inspection)) {
            deadlines.start(new StartDeadline(
                    ORDER_AFTER_REPORT, inspection.id().value(), inspection.region(), time.today(), "监测报告"));
        }
    }

    @EventListener
    @Order(0)
    void on(CorrectionOrderServed served) {
        CorrectionOrder order = mapper.find(served.orderId());
        if (order != null
                && reports.exceedance(order.inspectionId())
                        .filter(order.violation()::equals)
                        .isPresent()) {
            meet(order.inspectionId(), served.servedOn());
        }
    }

    @EventListener
    @Order(0)
    void on(InspectionConcluded concluded) {
        if (WITHOUT_ORDER.contains(concluded.outcome())) {
            meet(concluded.inspectionId(), time.today());
        }
    }

    /** What is not pursued is not ordered to be corrected either. */
    @EventListener
    @Order(0)
    void on(FilingDecided decided) {
        if (!decided.approved()) {
            meet(decided.inspectionId(), decided.decidedOn());
        }
    }

    private boolean isServed(InspectionView inspection) {
        Optional<String> exceedance = reports.exceedance(inspection.id());
        return mapper.list(inspection.id(), inspection.region().value(), null, Integer.MAX_VALUE).stream()
                .filter(order -> order.servedOnOrNull() != null)
                .map(CorrectionOrder::violation)
                .anyMatch(violation -> exceedance.filter(violation::equals).isPresent());
    }

    private void meet(InspectionId inspection, LocalDate on) {
        deadlines.meet(inspection.value(), ORDER_AFTER_REPORT, on);
    }
}
