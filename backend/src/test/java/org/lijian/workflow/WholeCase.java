package org.lijian.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.correction.CorrectionOrderId;
import org.lijian.delivery.DeliveryId;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionOutcome;
import org.lijian.law.perday.RecheckResult;
import org.lijian.lead.LeadId;
import org.lijian.lead.TriageOutcome;
import org.lijian.platform.Ids;

/** One violation from the lead to the archive, with a second order and a per-day penalty, event by event in its order. */
final class WholeCase {
    final LeadId lead;
    final InspectionId inspection;
    final CaseId file;
    final PenaltyId penalty = new PenaltyId(Ids.next());
    final PenaltyId perDay = new PenaltyId(Ids.next());
    final CorrectionOrderId first = new CorrectionOrderId(Ids.next());
    final CorrectionOrderId second = new CorrectionOrderId(Ids.next());

    private final Happenings h;
    private final AtomicReference<DeliveryId> delivery = new AtomicReference<>();

    WholeCase(Happenings happenings, LeadId lead, InspectionId inspection, CaseId file) {
        this.h = happenings;
        this.lead = lead;
        this.inspection = inspection;
        this.file = file;
    }

    static WholeCase of(Happenings happenings) {
        return new WholeCase(happenings, new LeadId(Ids.next()), new InspectionId(Ids.next()), new CaseId(Ids.next()));
    }

    List<Runnable> all() {
        return Stream.of(
                        leadToFinding(),
                        firstOrder(),
                        filingToDecision(),
                        refusedRecheck(),
                        perDayPenalty(),
                        publishedAndPaid(penalty),
                        closing(),
                        List.<Runnable>of(() -> h.answered(lead)))
                .flatMap(List::stream)
                .toList();
    }

    List<Runnable> fromFilingToClosing() {
        return Stream.of(filingToDecision(), publishedAndPaid(penalty), closing())
                .flatMap(List::stream)
                .toList();
    }

    private List<Runnable> leadToFinding() {
        return List.of(
                () -> {
                    h.on("2022-03-07"); // Monday
                    h.payBy(LocalDate.parse("2022-06-30"), true);
                    h.answerDue(true);
                    h.registered(lead);
                },
                () -> h.triaged(lead, TriageOutcome.ACCEPTED),
                () -> h.inspectionOpened(inspection, lead),
                () -> h.siteRecordSigned(inspection, lead),
                () -> h.inspectionConcluded(inspection, lead, InspectionOutcome.CASE));
    }

    private List<Runnable> firstOrder() {
        return List.of(() -> delivery.set(h.ordered(first, null)), this::delivered);
    }

    private List<Runnable> filingToDecision() {
        return List.of(
                () -> h.filingRequested(file, inspection, lead),
                () -> h.filingDecided(file, inspection, lead, true),
                () -> h.investigationReported(file),
                () -> h.reviewed(file, penalty),
                () -> delivery.set(h.noticeIssued(penalty, file)),
                this::delivered,
                () -> h.fire("2022-03-22"), // Tuesday
                () -> delivery.set(h.decided(penalty, file)),
                this::delivered,
                () -> h.served(penalty, file, PenaltyKind.ORDINARY));
    }

    private List<Runnable> refusedRecheck() {
        return List.of(
                () -> h.rechecked(first, RecheckResult.STILL_VIOLATING),
                () -> h.perDayPrepared(perDay, file, LocalDate.parse("2022-03-23")),
                () -> delivery.set(h.ordered(second, first)),
                this::delivered,
                () -> h.rechecked(second, RecheckResult.CORRECTED));
    }

    private List<Runnable> perDayPenalty() {
        return Stream.of(
                        List.<Runnable>of(
                                () -> delivery.set(h.noticeIssued(perDay, file)),
                                this::delivered,
                                () -> h.hearingAnswered(perDay, false),
                                () -> {
                                    h.stepsDue(false, false, true);
                                    h.fire("2022-04-25"); // Monday
                                },
                                () -> {
                                    h.stepsDue(false, false, false);
                                    h.discussed(perDay);
                                },
                                () -> delivery.set(h.decided(perDay, file)),
                                this::delivered),
                        publishedAndPaid(perDay))
                .flatMap(List::stream)
                .toList();
    }

    private List<Runnable> publishedAndPaid(PenaltyId which) {
        return List.of(() -> h.published(which), () -> h.paid(which, file));
    }

    private List<Runnable> closing() {
        return List.of(() -> h.closingRequested(file), () -> h.closed(file, lead), () -> h.archived(file));
    }

    private void delivered() {
        h.delivered(delivery.get());
    }
}
