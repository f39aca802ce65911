package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Evidence held in its place: approved before or at once after, listed, and decided about in seven working days or not held any more. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoldStoryTest {
    /** Tuesday; seven working days later it is Thursday, 17 August. */
    private static final String DAY = "2023-08-08";

    private static final String LAST = "2023-08-17";

    @Autowired
    Bureau bureau;

    private CoalYard yard;

    @BeforeEach
    void theCaseIsFiled() {
        yard = new CoalYard(bureau)
                .inspected("2023-08-07")
                .concluded("CASE")
                .requested(DAY)
                .filed(DAY);
    }

    @Test
    void isApprovedHeldListedAndGivenBack() {
        bureau.tryToCreate("inspector-e", yard.caseAt() + "/evidence-holds", asked())
                .refusedAs("forbidden");
        bureau.tryToCreate("head", yard.caseAt() + "/evidence-holds", asked()).refusedAs("forbidden");
        String hold = ask(asked());
        bureau.tries("inspector-a", hold, "execution", executed()).refusedAs("not-at-this-step");
        bureau.tries("inspector-a", hold, "approval", decided(true)).refusedAs("forbidden");
        bureau.does("head", hold, "approval", decided(true));
        bureau.tries("head", hold, "approval", decided(true)).refusedAs("not-at-this-step");
        bureau.tries("head", hold, "disposal", disposal("RELEASED")).refusedAs("not-at-this-step");
        bureau.tries("inspector-a", hold, "execution", members(executed(), "executedOn", "2023-08-09"))
                .refusedAs("in-the-future");
        bureau.tries("inspector-a", hold, "execution", members(executed(), "executedOn", "2023-08-07"))
                .refusedAs("hold-before-approval");
        bureau.tries("inspector-a", hold, "execution", members(executed(), "officers", bureau.officers("inspector-a")))
                .refusedAs("G1-two-certified-officers");
        bureau.tries("inspector-a", hold, "execution", members(executed(), "items", List.of()))
                .refusedAs("invalid");

        Answer held = bureau.does("inspector-a", hold, "execution", executed());
        assertThat(held.text("/status")).isEqualTo("HELD");
        assertThat(held.text("/noticeNumber")).startsWith("晋市环登存〔2023〕");
        assertThat(held.text("/endsOn")).isEqualTo(LAST);
        bureau.serve(held.text("/noticeDeliveryId"), DAY);
        bureau.tries("inspector-a", hold, "disposal", disposal("RELEASED")).refusedAs("forbidden");
        bureau.on(LAST);
        Answer disposed = bureau.does("head", hold, "disposal", disposal("PRESERVED"));
        assertThat(disposed.text("/releaseNumber")).startsWith("晋市环解登〔2023〕");
        bureau.serve(disposed.text("/releaseDeliveryId"), LAST);
        bureau.tries("head", hold, "disposal", disposal("RELEASED")).refusedAs("not-at-this-step");
        bureau.on("2023-08-18");
        assertThat(bureau.get("head", hold).text("/status")).isEqualTo("DISPOSED");
    }

    @Test
    void lapsesByItselfWhenNothingIsDecidedInTime() {
        String hold = ask(asked());
        bureau.does("head", hold, "approval", decided(true));
        bureau.serve(bureau.does("inspector-a", hold, "execution", executed()).text("/noticeDeliveryId"), DAY);
        bureau.on(LAST);
        assertThat(bureau.get("head", hold).text("/status")).isEqualTo("HELD");

        bureau.on("2023-08-18");

        assertThat(bureau.get("head", hold).text("/status")).isEqualTo("LAPSED");
        bureau.tries("head", hold, "disposal", disposal("SEIZED")).refusedAs("not-at-this-step");
        assertThat(bureau.stepsOf("head", hold.substring(16))).isEmpty();
    }

    @Test
    void lastsUntilTheDayItsPeriodWasMovedTo() {
        String hold = ask(asked());
        bureau.does("head", hold, "approval", decided(true));
        bureau.on("2023-08-09");
        bureau.does("inspector-a", hold, "execution", members(executed(), "executedOn", "2023-08-09"));
        assertThat(bureau.get("head", hold).text("/endsOn")).isEqualTo("2023-08-18");
        String clock = bureau.list("clerk", "/deadlines?subject=" + hold.substring(16))
                .get(0)
                .get("id")
                .asString();

        bureau.does(
                "clerk",
                "/deadlines/" + clock,
                "trigger-correction",
                members("triggeredOn", DAY, "proof", "先行登记保存证据通知书", "reason", "日期误录"));

        assertThat(bureau.get("head", hold).text("/endsOn")).isEqualTo(LAST);
        bureau.on("2023-08-18");
        assertThat(bureau.get("head", hold).text("/status")).isEqualTo("LAPSED");
    }

    @Test
    void refusedItIsNotDone() {
        String hold = ask(asked());
        bureau.does("head", hold, "approval", decided(false));

        bureau.tries("inspector-a", hold, "execution", executed()).refusedAs("not-at-this-step");
        assertThat(bureau.get("auditor", hold).text("/status")).isEqualTo("REFUSED");
    }

    @Test
    void thatCouldNotWaitIsApprovedInWritingAfterwards() {
        bureau.tryToCreate(
                        "inspector-a",
                        yard.caseAt() + "/evidence-holds",
                        members(asked(), "agreedBy", bureau.officer("reviewer")))
                .refusedAs("hold-approver-not-a-leader");
        String hold = ask(urgent());
        bureau.tries("head", hold, "approval", decided(true)).refusedAs("not-at-this-step");
        bureau.serve(bureau.does("inspector-a", hold, "execution", executed()).text("/noticeDeliveryId"), DAY);
        assertThat(bureau.list("head", "/deadlines?subject=" + hold.substring(16)).stream()
                        .map(clock -> clock.get("code").asString()))
                .contains("HOLD_RETRO", "EVIDENCE_HOLD");
        assertThat(bureau.stepsOf("head", hold.substring(16))).contains("补办先行登记保存审批");

        bureau.does("head", hold, "approval", decided(true));
        bureau.tries("head", hold, "approval", decided(false)).refusedAs("not-at-this-step");
        Answer disposed = bureau.does("head", hold, "disposal", disposal("APPRAISED"));

        assertThat(disposed.body().has("releaseNumber")).isFalse();
        assertThat(bureau.stepsOf("head", hold.substring(16))).isEmpty();
    }

    @Test
    void thatCouldNotWaitAndIsNotApprovedGoesBackAtOnce() {
        String hold = ask(urgent());
        bureau.serve(bureau.does("inspector-a", hold, "execution", executed()).text("/noticeDeliveryId"), DAY);

        Answer refused = bureau.does("head", hold, "approval", decided(false));

        assertThat(refused.text("/status")).isEqualTo("DISPOSED");
        assertThat(refused.text("/disposal")).isEqualTo("RELEASED");
        bureau.serve(refused.text("/releaseDeliveryId"), DAY);
        assertThat(bureau.stepsOf("head", hold.substring(16))).isEmpty();
    }

    @Test
    void isNotAskedForOnceTheInvestigationIsReported() {
        yard.reported("20000.00", "LIGHTER");

        bureau.tryToCreate("inspector-a", yard.caseAt() + "/evidence-holds", asked())
                .refusedAs("not-at-this-step");
    }

    @AfterAll
    void everyNodeOfTheHoldWasPassed() {
        theCaseIsFiled();
        // what lapses before it is approved in writing is still to be approved
        String hold = ask(urgent());
        bureau.serve(bureau.does("inspector-a", hold, "execution", executed()).text("/noticeDeliveryId"), DAY);
        bureau.on("2023-08-18");
        bureau.does("head", hold, "approval", decided(false));

        assertThat(bureau.get("head", hold).text("/status")).isEqualTo("LAPSED");
        assertThat(bureau.nodesNeverPassed("evidenceHold")).isEmpty();
        assertThat(bureau.nodesNeverPassed("evidenceHoldPeriod")).isEmpty();
    }

    private String ask(Map<String, Object> request) {
        return "/evidence-holds/"
                + bureau.create("inspector-a", yard.caseAt() + "/evidence-holds", request)
                        .text("/id");
    }

    private static Map<String, Object> asked() {
        return members("reason", "进场台账可能灭失");
    }

    private Map<String, Object> urgent() {
        return members(asked(), "agreedBy", bureau.officer("head"));
    }

    private static Map<String, Object> decided(boolean approved) {
        return members("approved", approved, "opinion", approved ? "同意" : "没有必要");
    }

    private Map<String, Object> executed() {
        return members(
                "executedOn",
                DAY,
                "officers",
                bureau.officers("inspector-a", "inspector-b"),
                "items",
                List.of(members("name", "原煤进场台账", "specification", "2023年", "quantity", "2册", "keptAt", "当事人办公室铁柜")));
    }

    private static Map<String, Object> disposal(String disposal) {
        return members("disposal", disposal, "explanation", "已复制留存");
    }
}
