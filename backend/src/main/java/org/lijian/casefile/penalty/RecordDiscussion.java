package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** A collective discussion that was held. */
public record RecordDiscussion(
        @Nullable LocalDate heldOn,
        @Nullable List<CastVote> votes,
        @Nullable List<OfficerId> observers,
        @Nullable String conclusion) {
    /** One vote as it was cast. */
    public record CastVote(
            @Nullable OfficerId officer,
            @Nullable VoteOpinion opinion,
            @Nullable String remark) {}
}
