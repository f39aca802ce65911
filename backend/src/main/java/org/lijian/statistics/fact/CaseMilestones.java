package org.lijian.statistics.fact;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.casefile.CaseArchived;
import org.lijian.casefile.CaseClosed;
import org.lijian.casefile.FilingDecided;
import org.lijian.casefile.FilingRequested;
import org.lijian.casefile.FilingWithdrawn;
import org.lijian.casefile.InterruptionDecided;
import org.lijian.casefile.InvestigationReported;
import org.lijian.casefile.InvestigationResumed;
import org.lijian.casefile.reopening.CaseReopened;
import org.lijian.law.investigation.InterruptionKind;
import org.lijian.statistics.MilestoneKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happens to cases from the request to file them to the archive. */
@Component
class CaseMilestones {
    private static final String REOPENED = "重新调查";

    private final MilestoneBook book;

    CaseMilestones(MilestoneBook book) {
        this.book = book;
    }

    @EventListener
    @Order(0)
    void on(FilingRequested event) {
        UUID file = event.caseId().value();
        Origin origin =
                book.origin(event.inspectionId().value(), event.region()).ofCase(file);
        event.investigators()
                .forEach(officer ->
                        book.write(Milestone.of(MilestoneKind.INVESTIGATOR_ASSIGNED, file, origin, book.today())
                                .by(officer)
                                .number(officer)));
    }

    @EventListener
    @Order(0)
    void on(FilingDecided event) {
        UUID file = event.caseId().value();
        Origin origin = book.origin(event.inspectionId().value(), event.region())
                .ofCase(file)
                .about(event.violation(), event.partyId().value());
        if (event.approved()) {
            book.begin(file, SubjectKind.CASE, origin, event.decidedOn());
        }
        MilestoneKind kind = event.approved() ? MilestoneKind.CASE_FILED : MilestoneKind.CASE_NOT_FILED;
        book.write(Milestone.of(kind, file, origin, event.decidedOn())
                .by(event.by())
                .taking(book.daysSince(event.leadId().value(), MilestoneKind.LEAD_REGISTERED, event.decidedOn())));
    }

    @EventListener
    @Order(0)
    void on(FilingWithdrawn event) {
        UUID file = event.caseId().value();
        Origin origin =
                book.origin(event.inspectionId().value(), event.region()).ofCase(file);
        book.write(Milestone.of(MilestoneKind.FILING_WITHDRAWN, file, origin, event.withdrawnOn())
                .by(event.by()));
    }

    @EventListener
    @Order(0)
    void on(InterruptionDecided event) {
        if (event.approved()) {
            if (event.kind() == InterruptionKind.MERGER || event.kind() == InterruptionKind.REVOCATION) {
                book.end(event.caseId().value(), event.decidedOn());
            }
            book.write(
                    book.of(MilestoneKind.CASE_INTERRUPTED, event.caseId().value(), event.region(), event.decidedOn())
                            .as(event.kind())
                            .by(event.by())
                            .again());
        }
    }

    @EventListener
    @Order(0)
    void on(InvestigationResumed event) {
        book.of(MilestoneKind.INVESTIGATION_RESUMED, event.caseId().value(), event.resumedOn())
                .ifPresent(draft -> book.write(draft.by(event.by()).again()));
    }

    @EventListener
    @Order(0)
    void on(InvestigationReported event) {
        UUID file = event.caseId().value();
        LocalDate today = book.today();
        book.of(MilestoneKind.INVESTIGATION_REPORTED, file, today)
                .ifPresent(draft -> book.write(
                        draft.by(event.by()).again().taking(book.daysSince(file, MilestoneKind.CASE_FILED, today))));
    }

    @EventListener
    @Order(0)
    void on(CaseClosed event) {
        UUID file = event.caseId().value();
        book.end(file, event.closedOn());
        book.write(book.of(MilestoneKind.CASE_CLOSED, file, event.region(), event.closedOn())
                .as(event.ground())
                .by(event.by())
                .number(book.anew(file, MilestoneKind.CASE_CLOSED))
                .taking(book.daysSince(file, MilestoneKind.CASE_FILED, event.closedOn())));
    }

    @EventListener
    @Order(0)
    void on(CaseArchived event) {
        UUID file = event.caseId().value();
        LocalDate today = book.today();
        book.of(MilestoneKind.CASE_ARCHIVED, file, today)
                .ifPresent(draft -> book.write(draft.by(event.by())
                        .number(book.anew(file, MilestoneKind.CASE_ARCHIVED))
                        .taking(book.daysSinceLast(file, MilestoneKind.CASE_CLOSED, today))));
    }

    /** From that day it is open again; what was counted until then stays. */
    @EventListener
    @Order(0)
    void on(CaseReopened event) {
        UUID file = event.caseId().value();
        LocalDate on = event.reopenedOn();
        book.goOn(file);
        book.takeBack(file, MilestoneKind.CASE_CLOSED, event.closedAs().name(), on, REOPENED);
        book.takeBack(file, MilestoneKind.CASE_ARCHIVED, "", on, REOPENED);
        book.write(book.of(MilestoneKind.CASE_REOPENED, file, event.region(), on)
                .as(event.ground())
                .by(event.by())
                .again());
    }
}
