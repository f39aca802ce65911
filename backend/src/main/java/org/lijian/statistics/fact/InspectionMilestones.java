package org.lijian.statistics.fact;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import org.lijian.inspection.InspectionConcluded;
import org.lijian.inspection.InspectionOpened;
import org.lijian.inspection.InspectorReplaced;
import org.lijian.inspection.SiteRecordSigned;
import org.lijian.statistics.MilestoneKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happens on visits. */
@Component
class InspectionMilestones {
    private final MilestoneBook book;

    InspectionMilestones(MilestoneBook book) {
        this.book = book;
    }

    @EventListener
    @Order(0)
    void on(InspectionOpened event) {
        UUID inspection = event.inspectionId().value();
        Origin origin = book.origin(event.leadId().value(), event.region())
                .inDomain(event.domain().name());
        LocalDate today = book.today();
        book.begin(inspection, SubjectKind.INSPECTION, origin, today);
        book.write(Milestone.of(MilestoneKind.INSPECTION_OPENED, inspection, origin, today)
                .by(event.by()));
        event.inspectors()
                .forEach(officer -> book.write(Milestone.of(MilestoneKind.INSPECTOR_SENT, inspection, origin, today)
                        .by(officer)
                        .number(officer)));
    }

    @EventListener
    @Order(0)
    void on(InspectorReplaced event) {
        UUID inspection = event.inspectionId().value();
        book.write(book.of(MilestoneKind.INSPECTOR_SENT, inspection, event.region(), book.today())
                .by(event.joining())
                .number(event.joining()));
    }

    @EventListener
    @Order(0)
    void on(SiteRecordSigned event) {
        book.of(MilestoneKind.SITE_RECORD_SIGNED, event.inspectionId().value(), event.signedOn())
                .ifPresent(draft -> book.write(draft.by(event.by())));
    }

    @EventListener
    @Order(0)
    void on(InspectionConcluded event) {
        UUID inspection = event.inspectionId().value();
        LocalDate today = book.today();
        book.write(book.of(MilestoneKind.INSPECTION_CONCLUDED, inspection, event.region(), today)
                .as(event.outcome())
                .by(event.by()));
        new TreeSet<>(event.findings())
                .forEach(item -> book.write(book.of(MilestoneKind.FINDING, inspection, event.region(), today)
                        .as(item)
                        .by(event.by())
                        .number(item)));
    }
}
