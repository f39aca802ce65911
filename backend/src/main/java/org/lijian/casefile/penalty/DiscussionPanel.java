package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lijian.identity.Officers;
import org.lijian.law.discussion.DiscussionRule;
import org.lijian.law.discussion.DiscussionRules;
import org.lijian.platform.Require;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** Who may sit on the panel of a collective discussion. */
@Component
class DiscussionPanel {
    private static final Set<Role> VOTING = Set.of(Role.PANEL_MEMBER, Role.CHAIR, Role.DECISION_MAKER);

    private final Officers officers;
    private final DiscussionRules rules;

    DiscussionPanel(Officers officers, DiscussionRules rules) {
        this.officers = officers;
        this.rules = rules;
    }

    /** How it was voted on, by the rule of the day. */
    Ballot ballot(RecordDiscussion discussion, LocalDate heldOn) {
        DiscussionRule rule = rules.on(heldOn);
        return new Ballot(votes(discussion, rule), observers(discussion), rule);
    }

    /** The votes that were cast: by enough members, each once. */
    private List<Vote> votes(RecordDiscussion discussion, DiscussionRule rule) {
        List<RecordDiscussion.CastVote> cast = Require.notEmpty(discussion.votes(), "/votes");
        Require.that(
                cast,
                cast.size() >= rule.leastVotes(),
                "/votes",
                "集体讨论至少有" + rule.leastVotes() + "人表决",
                "takes at least " + rule.leastVotes() + " votes");
        List<Vote> votes = new ArrayList<>();
        Set<OfficerId> seen = new HashSet<>();
        for (int i = 0; i < cast.size(); i++) {
            String pointer = "/votes/" + i;
            OfficerId officer = Require.present(cast.get(i).officer(), pointer + "/officer");
            Require.that(officer, seen.add(officer), pointer + "/officer", "同一人只能表决一次", "has voted already");
            if (officers.officer(officer).roles().stream().noneMatch(VOTING::contains)) {
                throw PenaltyRefusal.NOT_OF_THE_PANEL.with("officer", officer).at(pointer + "/officer");
            }
            votes.add(new Vote(
                    officer,
                    Require.present(cast.get(i).opinion(), pointer + "/opinion"),
                    Require.optionalText(cast.get(i).remark(), pointer + "/remark", 500)));
        }
        return votes;
    }

    /** Those who attended without a vote. */
    private List<OfficerId> observers(RecordDiscussion discussion) {
        if (discussion.observers() == null) {
            return List.of();
        }
        List<OfficerId> observers = discussion.observers().stream().distinct().toList();
        List<OfficerId> voters = Require.notEmpty(discussion.votes(), "/votes").stream()
                .map(RecordDiscussion.CastVote::officer)
                .toList();
        for (int i = 0; i < observers.size(); i++) {
            OfficerId observer = observers.get(i);
            Require.that(observer, !voters.contains(observer), "/observers/" + i, "表决人员不是列席人员", "has voted");
            officers.officer(observer);
        }
        return observers;
    }
}
