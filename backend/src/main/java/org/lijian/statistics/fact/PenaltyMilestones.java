package org.lijian.statistics.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.hearing.HearingRecorded;
import org.lijian.casefile.penalty.HearingAnswered;
import org.lijian.casefile.penalty.NoticeServed;
import org.lijian.casefile.penalty.PenaltyDecided;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.casefile.penalty.PenaltyPrepared;
import org.lijian.casefile.penalty.PenaltyServed;
import org.lijian.casefile.penalty.StatementRecorded;
import org.lijian.casefile.summary.SummaryPenaltyDecided;
import org.lijian.disclosure.DecisionPublished;
import org.lijian.disclosure.PublicationRetracted;
import org.lijian.statistics.MilestoneKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happens in the procedure of a penalty, from its preparation to its service and publication. */
@Component
class PenaltyMilestones {
    private static final List<MilestoneKind> DECISIONS =
            List.of(MilestoneKind.FINE_DECIDED, MilestoneKind.SANCTION_DECIDED, MilestoneKind.NO_PENALTY_DECIDED);

    private final MilestoneBook book;

    PenaltyMilestones(MilestoneBook book) {
        this.book = book;
    }

    @EventListener
    @Order(0)
    void on(PenaltyPrepared event) {
        Origin origin = book.origin(event.caseId().value(), event.region())
                .ofCase(event.caseId().value());
        book.begin(event.penaltyId().value(), SubjectKind.PENALTY, origin, book.today());
    }

    @EventListener
    @Order(0)
    void on(NoticeServed event) {
        book.of(MilestoneKind.NOTICE_SERVED, event.penaltyId().value(), event.servedOn())
                .ifPresent(draft -> book.write(draft.by(event.by()).again()));
    }

    @EventListener
    @Order(0)
    void on(StatementRecorded event) {
        book.of(MilestoneKind.STATEMENT_RECORDED, event.penaltyId().value(), book.today())
                .ifPresent(draft -> book.write(draft.by(event.by()).again()));
    }

    @EventListener
    @Order(0)
    void on(HearingAnswered event) {
        if (event.requested()) {
            book.of(MilestoneKind.HEARING_REQUESTED, event.penaltyId().value(), book.today())
                    .ifPresent(draft -> book.write(draft.by(event.by()).again()));
        }
    }

    @EventListener
    @Order(0)
    void on(HearingRecorded event) {
        if (event.held()) {
            book.of(MilestoneKind.HEARING_HELD, event.penaltyId().value(), book.today())
                    .ifPresent(draft -> book.write(draft.by(event.by()).again()));
        }
    }

    @EventListener
    @Order(0)
    void on(PenaltyDecided event) {
        UUID penalty = event.penaltyId().value();
        UUID file = event.caseId().value();
        MilestoneKind decided = decided(event);
        book.write(book.of(decided, penalty, event.region(), event.decidedOn())
                .as(event.kind())
                .by(event.by())
                .over(decided == MilestoneKind.FINE_DECIDED ? event.amount() : null)
                .taking(book.daysSince(file, MilestoneKind.CASE_FILED, event.decidedOn())));
        if (event.perDayDays() != null) {
            book.write(book.of(MilestoneKind.PER_DAY_ROUND, penalty, event.region(), event.decidedOn())
                    .by(event.by())
                    .over(event.amount())
                    .taking(event.perDayDays()));
        }
    }

    @EventListener
    @Order(0)
    void on(SummaryPenaltyDecided event) {
        UUID penalty = event.summaryPenaltyId().value();
        Origin origin = book.origin(event.leadId().value(), event.region()).about(event.violation(), null);
        LocalDate on = event.decidedOn();
        book.begin(penalty, SubjectKind.PENALTY, origin, on);
        Milestone.Draft draft = event.amount() == null
                ? Milestone.of(MilestoneKind.WARNING_DECIDED, penalty, origin, on)
                : Milestone.of(MilestoneKind.FINE_DECIDED, penalty, origin, on).over(event.amount());
        book.write(draft.as(PenaltyKind.SUMMARY).by(event.by()));
    }

    @EventListener
    @Order(0)
    void on(PenaltyServed event) {
        UUID penalty = event.penaltyId().value();
        book.write(book.of(MilestoneKind.PENALTY_SERVED, penalty, event.region(), event.servedOn())
                .as(event.kind())
                .by(event.by())
                .over(event.amount())
                .taking(daysSinceDecided(penalty, event.servedOn())));
    }

    @EventListener
    @Order(0)
    void on(DecisionPublished event) {
        UUID penalty = event.penaltyId().value();
        book.of(MilestoneKind.DECISION_PUBLISHED, penalty, event.publishedOn())
                .ifPresent(draft -> book.write(draft.by(event.by())
                        .number(event.publicationId())
                        .taking(daysSinceDecided(penalty, event.publishedOn()))));
    }

    @EventListener
    @Order(0)
    void on(PublicationRetracted event) {
        book.of(MilestoneKind.PUBLICATION_RETRACTED, event.penaltyId().value(), event.retractedOn())
                .ifPresent(draft -> book.write(draft.by(event.by()).number(event.publicationId())));
    }

    private static MilestoneKind decided(PenaltyDecided event) {
        if (!event.penalises()) {
            return MilestoneKind.NO_PENALTY_DECIDED;
        }
        return event.amount().isZero() ? MilestoneKind.SANCTION_DECIDED : MilestoneKind.FINE_DECIDED;
    }

    /** Calendar days since the decision, whatever it imposed; nothing where it was made before milestones were kept. */
    private @Nullable Integer daysSinceDecided(UUID penalty, LocalDate on) {
        return DECISIONS.stream()
                .map(kind -> book.daysSince(penalty, kind, on))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
