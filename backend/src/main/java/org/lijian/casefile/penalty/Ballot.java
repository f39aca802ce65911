package org.lijian.casefile.penalty;

import java.util.List;
import org.lijian.law.discussion.DiscussionRule;
import org.lijian.shared.OfficerId;

/**
 * How a collective discussion was voted on.
 *
 * @param observers who attended without a vote
 * @param rule by which the votes are counted
 */
record Ballot(List<Vote> votes, List<OfficerId> observers, DiscussionRule rule) {
    Ballot {
        votes = List.copyOf(votes);
        observers = List.copyOf(observers);
    }

    boolean agreed() {
        long agreeing = votes.stream()
                .filter(vote -> vote.opinion() == VoteOpinion.AGREE)
                .count();
        return rule.agrees(agreeing, votes.size());
    }
}
