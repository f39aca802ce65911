package org.lijian.casefile.penalty;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** The papers of one penalty as they are on file, each list in the order in which it grew. */
record PenaltyPapers(
        Set<OfficerId> investigators,
        @Nullable PerDayGround perDayGround,
        @Nullable Notice notice,
        List<Statement> statements,
        @Nullable HearingAnswer hearingAnswer,
        @Nullable ConcludedHearing hearing,
        List<LegalReview> legalReviews,
        List<Discussion> discussions,
        List<Attendance> attendances,
        List<RequiredStep> requiredSteps,
        @Nullable Decision decision) {
    PenaltyPapers {
        investigators = Set.copyOf(investigators);
        statements = List.copyOf(statements);
        legalReviews = List.copyOf(legalReviews);
        discussions = List.copyOf(discussions);
        attendances = List.copyOf(attendances);
        requiredSteps = List.copyOf(requiredSteps);
    }

    /** A file that so far only knows who investigates, and why it was opened when it is a per-day one. */
    static PenaltyPapers of(Set<OfficerId> investigators, @Nullable PerDayGround ground) {
        return new PenaltyPapers(
                investigators, ground, null, List.of(), null, null, List.of(), List.of(), List.of(), List.of(), null);
    }

    PenaltyPapers with(Notice issued) {
        return new PenaltyPapers(
                investigators,
                perDayGround,
                issued,
                statements,
                hearingAnswer,
                hearing,
                legalReviews,
                discussions,
                attendances,
                requiredSteps,
                decision);
    }

    PenaltyPapers with(Decision issued) {
        return new PenaltyPapers(
                investigators,
                perDayGround,
                notice,
                statements,
                hearingAnswer,
                hearing,
                legalReviews,
                discussions,
                attendances,
                requiredSteps,
                issued);
    }
}
