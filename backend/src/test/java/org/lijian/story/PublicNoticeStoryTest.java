package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A paper that nothing else serves is announced in public and counts as served thirty days later. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicNoticeStoryTest {
    /** Tuesday; thirty days later it is 7 September. */
    private static final String DAY = "2023-08-08";

    private static final String LAST = "2023-09-07";

    @Autowired
    Bureau bureau;

    private CoalYard yard;
    private String delivery;

    @BeforeEach
    void theNoticeOfThePenaltyIsIssued() {
        yard = new CoalYard(bureau)
                .inspected("2023-08-07")
                .concluded("CASE")
                .requested(DAY)
                .filed(DAY)
                .reported("20000.00", "LIGHTER")
                .reviewed();
        delivery = "/deliveries/"
                + bureau.does("clerk", yard.penaltyAt(), "notice", members("issuedOn", DAY))
                        .text("/notice/deliveryId");
    }

    @Test
    void isAnnouncedWhenNothingElseServesAndCountsAsServedAfterItsTime() {
        bureau.tries("clerk", delivery, "public-notice", notice()).refusedAs("G22-public-notice-last");
        failed();
        bureau.tries("head", delivery, "public-notice", notice()).refusedAs("forbidden");
        bureau.tries("inspector-c", delivery, "public-notice", notice()).refusedAs("not-found");
        bureau.tries("clerk", delivery, "public-notice", members(notice(), "publishedOn", "2023-08-07"))
                .refusedAs("G22-not-before-document");
        bureau.tries("clerk", delivery, "public-notice", members(notice(), "publishedOn", "2023-08-09"))
                .refusedAs("in-the-future");
        bureau.tries(
                        "clerk",
                        delivery,
                        "public-notice",
                        members(notice(), "evidence", Ids.next().toString()))
                .refusedAs("evidence-unknown");
        bureau.tries("clerk", delivery, "attempts", members(attempt("DELIVERED"), "method", "PUBLIC_NOTICE"))
                .refusedAs("G22-public-notice-term");
        bureau.tryToGet("clerk", delivery + "/public-notice").refusedAs("not-found");

        Answer published = bureau.does("clerk", delivery, "public-notice", notice());
        assertThat(published.text("/endsOn")).isEqualTo(LAST);
        bureau.tries("clerk", delivery, "public-notice", notice()).refusedAs("already-exists");
        assertThat(decision().get("stoppedSince").asString()).isEqualTo("2023-08-09");
        bureau.on(LAST);
        assertThat(bureau.get("clerk", delivery).text("/status")).isEqualTo("OPEN");

        bureau.on("2023-09-08");

        Answer served = bureau.get("clerk", delivery);
        assertThat(served.text("/deliveredOn")).isEqualTo(LAST);
        assertThat(served.text("/attempts/1/method")).isEqualTo("PUBLIC_NOTICE");
        assertThat(yard.penaltyNow().text("/noticeServedOn")).isEqualTo(LAST);
        assertThat(decision().has("stoppedSince")).isFalse();
        assertThat(decision().get("dueOn").asString()).isEqualTo("2023-12-06");
        bureau.tries("clerk", delivery, "public-notice", notice()).refusedAs("not-at-this-step");
    }

    @Test
    void isServedOnWhoeverComesForItBefore() {
        failed();
        bureau.does("clerk", delivery, "public-notice", notice());
        bureau.on("2023-08-20");

        bureau.serve(delivery.substring(12), "2023-08-20");

        assertThat(bureau.get("clerk", delivery).text("/deliveredOn")).isEqualTo("2023-08-20");
        bureau.on("2023-09-08");
        assertThat(bureau.get("clerk", delivery).text("/deliveredOn")).isEqualTo("2023-08-20");
    }

    @AfterAll
    void everyNodeOfTheDeliveryWasPassed() {
        assertThat(bureau.nodesNeverPassed("documentDelivery")).isEmpty();
    }

    private void failed() {
        bureau.does("clerk", delivery, "attempts", attempt("FAILED"));
    }

    private Map<String, Object> attempt(String outcome) {
        return members(
                "method",
                "POST",
                "attemptedOn",
                DAY,
                "outcome",
                outcome,
                "servers",
                List.of(),
                "reason",
                "邮件退回，查无此人",
                "evidence",
                List.of(yard.photograph));
    }

    private Map<String, Object> notice() {
        return members("publishedOn", DAY, "medium", "晋城日报", "reason", "当事人下落不明", "evidence", yard.photograph);
    }

    private JsonNode decision() {
        return bureau.list("inspector-a", "/deadlines?subject=" + yard.caseId).stream()
                .filter(deadline -> deadline.get("code").asString().equals("DECISION"))
                .findFirst()
                .orElseThrow();
    }
}
