package org.lijian.casefile.recusal;

import java.util.List;
import java.util.stream.Stream;
import org.lijian.casefile.hearing.HearingNotified;
import org.lijian.casefile.hearing.Hearings;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.casefile.penalty.PenaltyDiscussed;
import org.lijian.casefile.penalty.PenaltyView;
import org.lijian.deadline.DeadlineExtended;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Recused officers neither chair a hearing nor sit in a discussion that somebody else records, of a penalty or of more time. */
@Component
class RecusedFromSessions {
    private final RecusedOfficers recused;
    private final Hearings hearings;
    private final Penalties penalties;

    RecusedFromSessions(RecusedOfficers recused, Hearings hearings, Penalties penalties) {
        this.recused = recused;
        this.hearings = hearings;
        this.penalties = penalties;
    }

    @EventListener
    void on(HearingNotified event) {
        recused.requireNotExcluded(
                hearings.chair(event.penaltyId()), event.penaltyId().value());
    }

    @EventListener
    void on(PenaltyDiscussed event) {
        List<PenaltyView.HeldDiscussion> all =
                penalties.penalty(event.penaltyId()).discussions();
        PenaltyView.HeldDiscussion last = all.get(all.size() - 1);
        Stream.concat(last.votes().stream().map(PenaltyView.CastVote::officer), last.observers().stream())
                .forEach(officer ->
                        recused.requireNotExcluded(officer, event.penaltyId().value()));
    }

    @EventListener
    void on(DeadlineExtended event) {
        event.together().forEach(officer -> recused.requireNotExcluded(officer, event.deadlineOf()));
    }
}
