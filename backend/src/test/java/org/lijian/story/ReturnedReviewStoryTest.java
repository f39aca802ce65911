package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A report that goes back, and a head who wants more said before deciding. */
@StoryTest
class ReturnedReviewStoryTest {
    /** Thursday; the fifth working day is Thursday 2023-08-17. */
    private static final String NOTIFIED = "2023-08-10";

    /** Friday. */
    private static final String DECIDED = "2023-08-18";

    @Autowired
    Bureau bureau;

    @Test
    void showsItemByItemWhatWasChangedSinceTheReviewReturnedIt() {
        CoalYard yard = filed().reported("48000.00", "LIGHTER");
        assertThat(changes(yard)).isEmpty();
        bureau.does("reviewer", yard.caseAt(), "review", CoalYard.reviewOf("RETURNED"));
        Map<String, Object> mended = members(
                yard.reportOf("60000.00", "HEAVIER"),
                "facts",
                "露天堆放原煤约五千吨，未密闭、未围挡、未覆盖",
                "disposition",
                members(
                        "confiscations",
                        List.of(members("kind", "ILLEGAL_GAINS", "what", "售煤所得", "value", "1000.00"))));
        bureau.does("inspector-a", yard.caseAt(), "investigation-report", mended);

        JsonNode change = changes(yard).get(0);
        assertThat(change.get("unmet").valueStream().map(JsonNode::asString)).containsExactly("EVIDENCE");
        assertThat(change.get("opinion").asString()).isEqualTo("证据尚需补充");
        assertThat(change.get("changes")
                        .valueStream()
                        .map(item -> item.get("part").asString()))
                .containsExactly("FACTS", "DISPOSITION", "AMOUNT", "GRADE");
        assertThat(change.at("/changes/2/before").asString()).isEqualTo("48000.00");
        assertThat(change.at("/changes/2/after").asString()).isEqualTo("60000.00");
        assertThat(change.get("evidenceAdded")).isEmpty();
        bureau.tryToGet("cashier", yard.caseAt() + "/report-changes").refusedAs("forbidden");
        bureau.tryToGet("reviewer", "/cases/" + Ids.next() + "/report-changes").refusedAs("not-found");
        yard.reviewed();
        assertThat(changes(yard)).hasSize(1);
    }

    @Test
    void theHeadHasASmallFineDiscussedAndReviewedForLawBeforeDeciding() {
        CoalYard yard = filed().reported("48000.00", "LIGHTER").reviewed();
        bureau.tries("head", yard.penaltyAt(), "required-steps", wanted("DISCUSSION"))
                .refusedAs("not-at-this-step");
        yard.notified(NOTIFIED);
        bureau.on(DECIDED);
        assertThat(bureau.stepsOf("head", yard.penalty())).containsExactly("作出处罚决定");
        bureau.tries("chair", yard.penaltyAt(), "required-steps", wanted("DISCUSSION"))
                .refusedAs("forbidden");
        bureau.tries("head", yard.penaltyAt(), "required-steps", members(wanted("DISCUSSION"), "reason", " "))
                .refusedAs("invalid");
        bureau.tries("chair", yard.penaltyAt(), "discussion", discussion("AGREE"))
                .refusedAs("not-at-this-step");

        bureau.does("head", yard.penaltyAt(), "required-steps", wanted("DISCUSSION"));

        assertThat(bureau.stepsOf("head", yard.penalty())).isEmpty();
        assertThat(bureau.stepsOf("chair", yard.penalty())).containsExactly("集体讨论");
        bureau.tries("head", yard.penaltyAt(), "required-steps", wanted("DISCUSSION"))
                .refusedAs("not-at-this-step");
        bureau.tries("head", yard.penaltyAt(), "decision", CoalYard.decisionOf("48000.00", DECIDED))
                .refusedAs("G8-collective-discussion");
        bureau.does("chair", yard.penaltyAt(), "discussion", discussion("DISAGREE"));
        assertThat(bureau.stepsOf("chair", yard.penalty()))
                .as("they did not agree")
                .containsExactly("集体讨论");
        bureau.does("chair", yard.penaltyAt(), "discussion", discussion("AGREE"));
        bureau.does("head", yard.penaltyAt(), "required-steps", wanted("DISCUSSION"));
        bureau.tries("head", yard.penaltyAt(), "decision", CoalYard.decisionOf("48000.00", DECIDED))
                .refusedAs("G8-collective-discussion");
        bureau.does("chair", yard.penaltyAt(), "discussion", discussion("AGREE"));
        bureau.does("head", yard.penaltyAt(), "required-steps", wanted("LEGAL_REVIEW"));
        assertThat(bureau.stepsOf("legal", yard.penalty())).containsExactly("法制审核");
        bureau.tries("head", yard.penaltyAt(), "decision", CoalYard.decisionOf("48000.00", DECIDED))
                .refusedAs("G7-legal-review");
        bureau.does("legal", yard.penaltyAt(), "legal-review", members("outcome", "PASSED", "opinion", "同意"));

        assertThat(yard.penaltyNow().body().get("requiredSteps").valueStream()).hasSize(3);
        yard.decided("48000.00", DECIDED);
        bureau.tries("head", yard.penaltyAt(), "required-steps", wanted("DISCUSSION"))
                .refusedAs("not-at-this-step");
    }

    @Test
    void aNewFactLeadsToANewNoticeWithANewPeriodAndAHeavierDecision() {
        CoalYard yard = filed().reported("48000.00", "LIGHTER").reviewed();
        String first = yard.penaltyAt();
        yard.notified(NOTIFIED);
        bureau.on(DECIDED);
        bureau.tries("head", first, "decision", members(CoalYard.decisionOf("60000.00", DECIDED), "grade", "HEAVIER"))
                .refusedAs("G10-not-above-notified");
        String video = yard.photographed(DECIDED);
        bureau.tries("inspector-a", first, "notice-withdrawal", newFact(video)).refusedAs("forbidden");
        bureau.tries("head", first, "notice-withdrawal", newFact(yard.photograph))
                .refusedAs("G10-new-notice-needs-new-fact");
        bureau.tries("head", first, "notice-withdrawal", newFact(Ids.next().toString()))
                .refusedAs("evidence-unknown");
        bureau.tryToGet("clerk", first + "/notice-withdrawal").refusedAs("not-at-this-step");

        Answer withdrawn = bureau.does("head", first, "notice-withdrawal", newFact(video));

        assertThat(withdrawn.text("/newFact")).contains("另有一处煤堆");
        bureau.tries("head", first, "notice-withdrawal", newFact(video)).refusedAs("not-at-this-step");
        bureau.tries("head", first, "decision", CoalYard.decisionOf("48000.00", DECIDED))
                .refusedAs("not-at-this-step");
        assertThat(bureau.stepsOf("head", yard.penalty())).isEmpty();
        assertThat(bureau.stepsOf("inspector-a", yard.caseId)).containsExactly("调查取证");
        Map<String, Object> report =
                members(yard.reportOf("60000.00", "HEAVIER"), "evidence", List.of(yard.photograph, video));
        bureau.does("inspector-a", yard.caseAt(), "investigation-report", report);
        yard.reviewed();
        assertThat(yard.penaltyAt()).isNotEqualTo(first);
        yard.notified(DECIDED);
        assertThat(yard.penaltyNow().text("/statementEndsOn")).isEqualTo("2023-08-25");
        bureau.tries("head", yard.penaltyAt(), "decision", CoalYard.decisionOf("60000.00", DECIDED))
                .refusedAs("G9-party-heard-first");
        yard.decided("60000.00", "2023-08-28").publishedAndPaid("60000.00", "2023-08-28");
        assertThat(yard.closed("PERFORMED").archived()).contains("行政处罚决定书");
        assertThat(bureau.get("clerk", first).text("/status")).isEqualTo("NOTICE_WITHDRAWN");
    }

    private static Map<String, Object> newFact(String evidence) {
        return members("newFact", "复核录像发现另有一处煤堆约二千吨", "evidence", List.of(evidence));
    }

    private CoalYard filed() {
        return new CoalYard(bureau)
                .inspected("2023-08-07")
                .concluded("CASE")
                .requested("2023-08-08")
                .filed("2023-08-08");
    }

    private List<JsonNode> changes(CoalYard yard) {
        return bureau.list("reviewer", yard.caseAt() + "/report-changes");
    }

    private Map<String, Object> discussion(String opinion) {
        return members(
                "heldOn",
                DECIDED,
                "votes",
                List.of(vote("panel-1", opinion), vote("panel-2", opinion)),
                "conclusion",
                "讨论结束");
    }

    private Map<String, Object> vote(String login, String opinion) {
        return members("officer", bureau.officer(login), "opinion", opinion);
    }

    private static Map<String, Object> wanted(String step) {
        return members("step", step, "reason", "案情复杂，社会关注");
    }
}
