package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Two citizens report the same coal yard; the first is rewarded with a share of its fine, by code and unnamed. */
@StoryTest
class RewardStoryTest {
    /** Monday; the day of the reports and of the visit. */
    private static final String DAY = "2023-09-04";

    private static final String SERVED = "2023-09-18";
    private static final String PAID = "2023-09-20";
    private static final String FIGURES = "?period=2023-09&region=" + CoalYard.COUNTY;

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient database;

    /** Each address may ask so often; each story is another's. */
    private String home = "";

    private CoalYard yard;

    @Test
    void theFirstInformantIsPaidOnceByCodeAndNobodyKnowsWho() {
        home = "203.0.113.41";
        bureau.on(DAY);
        String first = reported("赵举报", true);
        String firstLead = newest();
        String second = reported("钱举报", true);
        String secondLead = newest();
        bureau.does("duty", "/leads/" + firstLead, "triage", duplicateOf(secondLead));
        yard = new CoalYard(bureau, secondLead).underPenalty(DAY, "2023-09-06", "48000.00", "LIGHTER");
        tryToPropose().refusedAs("no-fine-stands");
        yard.notified("2023-09-07").decided("48000.00", SERVED);
        assertThat(asked(first).body().has("reward")).isFalse();

        bureau.tryToCreate("cashier", "/rewards", proposal()).refusedAs("forbidden");
        bureau.tryToCreate("duty", "/rewards", members("caseId", Ids.next().toString()))
                .refusedAs("not-found");
        Map<String, Object> proposal = proposal();
        Answer proposed = bureau.create("duty", "/rewards", proposal);
        String reward = "/rewards/" + proposed.text("/id");
        assertThat(bureau.create("duty", "/rewards", proposal).text("/id")).isEqualTo(proposed.text("/id"));
        tryToPropose().refusedAs("rewarded-already");
        assertThat(proposed.text("/leadId")).as("merged into the later one").isEqualTo(firstLead);
        assertThat(proposed.text("/fine")).isEqualTo("48000.00");
        assertThat(proposed.text("/amount")).isEqualTo("480.00");
        assertThat(proposed.text("/explanation")).contains("48000.00 元 × 1%");
        assertThat(proposed.body().get("verified").asBoolean()).isFalse();
        assertThat(asked(first).text("/reward/state")).isEqualTo("UNDER_REVIEW");
        assertThat(asked(first).body().at("/reward").has("amount")).isFalse();
        assertThat(asked(second).text("/reward/state")).isEqualTo("NOT_FIRST");
        assertThat(bureau.stepsOf("head", proposed.text("/id"))).containsExactly("审批举报奖励");

        bureau.tries("cashier", reward, "payment", payment(first, SERVED, "领1")).refusedAs("not-at-this-step");
        bureau.tries("duty", reward, "decision", approval()).refusedAs("forbidden");
        bureau.tries("head", reward, "decision", members("approved", true)).refusedAs("invalid");
        bureau.does("head", reward, "decision", approval());
        assertThat(asked(first).text("/reward/amount")).isEqualTo("480.00");
        assertThat(bureau.stepsOf("cashier", proposed.text("/id"))).containsExactly("凭查询码发放奖励");

        bureau.on(PAID);
        bureau.tries("cashier", reward, "payment", payment(second, PAID, "领1")).refusedAs("reward-code-wrong");
        bureau.tries("cashier", reward, "payment", payment("不是码", PAID, "领1")).refusedAs("invalid");
        bureau.tries("cashier", reward, "payment", payment(first, "2023-09-17", "领1"))
                .refusedAs("paid-before-approval");
        bureau.tries("cashier", reward, "payment", payment(first, "2023-09-21", "领1"))
                .refusedAs("in-the-future");
        long count = figure("rewards");
        bureau.does("cashier", reward, "payment", payment(first.toLowerCase(Locale.ROOT), PAID, "领1"));
        bureau.tries("cashier", reward, "payment", payment(first, PAID, "领2")).refusedAs("not-at-this-step");

        assertThat(asked(first).text("/reward/state")).isEqualTo("PAID");
        assertThat(asked(first).text("/reward/paidOn")).isEqualTo(PAID);
        assertThat(figure("rewards")).isEqualTo(count + 1);
        assertThat(bureau.list("supervisor", "/figures/rewards-amount/rows" + FIGURES))
                .filteredOn(row -> row.path("caseId").asString().equals(yard.caseId))
                .singleElement()
                .satisfies(row -> assertThat(row.get("amount").asString()).isEqualTo("480.00"));
        assertThat(bureau.get("cashier", reward).body() + whatIsKept()).doesNotContain("赵举报", first, plain(first));
    }

    @Test
    void nobodyIsRewardedForWhatWasKnownBeforeOrWithoutAsking() {
        home = "203.0.113.42";
        bureau.on(DAY);
        reported("孙举报", false);
        yard = new CoalYard(bureau, newest()).underPenalty(DAY, "2023-09-06", "48000.00", "LIGHTER");
        yard.notified("2023-09-07").decided("48000.00", SERVED);

        tryToPropose().refusedAs("no-reward-wanted");
    }

    @Test
    void aRefusedRewardMayBeProposedAgainAndNoneIsPaidForAFineThatIsRevoked() {
        home = "203.0.113.43";
        bureau.on(DAY);
        String code = reported("李举报", true);
        yard = new CoalYard(bureau, newest()).underPenalty(DAY, "2023-09-06", "48000.00", "LIGHTER");
        yard.notified("2023-09-07").decided("48000.00", SERVED);
        String refused =
                "/rewards/" + bureau.create("duty", "/rewards", proposal()).text("/id");
        bureau.does("head", refused, "decision", members("approved", false, "opinion", "请核对罚款数额"));
        assertThat(asked(code).text("/reward/state")).isEqualTo("REFUSED");
        String again =
                "/rewards/" + bureau.create("duty", "/rewards", proposal()).text("/id");
        assertThat(asked(code).text("/reward/state")).isEqualTo("UNDER_REVIEW");
        bureau.does("head", again, "decision", approval());

        revoked();

        bureau.tries("cashier", again, "payment", payment(code, bureau.today(), "领3"))
                .refusedAs("no-fine-stands");
        assertThat(bureau.nodesNeverPassed("reward"))
                .isSubsetOf(List.of(
                        "endEvent_rewardPaid",
                        "userTask_payReward",
                        "gateway_isRewardCollected",
                        "endEvent_rewardLapsed"));
    }

    @Test
    void whatNobodyCollectsInItsLengthenedTimeLapsesWithAReason() {
        home = "203.0.113.44";
        bureau.on(DAY);
        String code = reported("周举报", true);
        yard = new CoalYard(bureau, newest()).underPenalty(DAY, "2023-09-06", "48000.00", "LIGHTER");
        yard.notified("2023-09-07").decided("48000.00", SERVED);
        String id = bureau.create("duty", "/rewards", proposal()).text("/id");
        String reward = "/rewards/" + id;
        bureau.tries("head", reward, "lapse", lapse()).refusedAs("not-at-this-step");
        bureau.does("head", reward, "decision", approval());
        JsonNode time = bureau.list("head", "/deadlines?subject=" + id).get(0);
        assertThat(time.get("dueOn").asString()).isEqualTo("2023-11-17");
        bureau.does(
                "head",
                "/deadlines/" + time.get("id").asString(),
                "extensions",
                members("approvedOn", bureau.today(), "reason", "来人电话称在外地"));

        bureau.on("2023-12-17");
        bureau.tries("head", reward, "lapse", lapse()).refusedAs("reward-still-collectable");
        bureau.on("2023-12-18");
        bureau.tries("cashier", reward, "payment", payment(code, "2023-12-18", "领4"))
                .refusedAs("reward-collection-over");
        bureau.tries("cashier", reward, "lapse", lapse()).refusedAs("forbidden");
        bureau.tries("head", reward, "lapse", members()).refusedAs("invalid");
        bureau.does("head", reward, "lapse", lapse());

        assertThat(bureau.get("head", reward).text("/lapseReason")).isEqualTo("逾期无人领取");
        assertThat(asked(code).text("/reward/state")).isEqualTo("LAPSED");
        assertThat(bureau.stepsOf("cashier", id)).isEmpty();
        bureau.tries("head", reward, "lapse", lapse()).refusedAs("not-at-this-step");
        tryToPropose().refusedAs("rewarded-already");
    }

    private static Map<String, Object> lapse() {
        return members("reason", "逾期无人领取");
    }

    private void revoked() {
        String fine = "/collections/"
                + bureau.list("cashier", "/collections?penalty=" + yard.penalty())
                        .get(0)
                        .get("id")
                        .asString();
        bureau.on(PAID);
        bureau.does(
                "legal",
                fine,
                "challenges",
                members("kind", "REVIEW", "body", "晋城市人民政府", "caseNumber", "复1", "acceptedOn", PAID));
        bureau.does(
                "legal",
                fine,
                "challenge-outcome",
                members("outcome", "REVOKED", "endedOn", PAID, "outcomeNumber", "晋市复决〔2023〕9号"));
    }

    /** Everything of the engine, the audit and the figures that tells of rewards. */
    private String whatIsKept() {
        return "" + database.sql("select * from ACT_HI_VARINST").query().listOfRows()
                + database.sql("select * from reward").query().listOfRows();
    }

    private long figure(String code) {
        return Long.parseLong(bureau.get("supervisor", "/figures/" + code + "/value" + FIGURES)
                .text("/value"));
    }

    private Answer tryToPropose() {
        return bureau.tryToCreate("duty", "/rewards", proposal());
    }

    private Map<String, Object> proposal() {
        return members("id", Ids.next().toString(), "caseId", yard.caseId);
    }

    private static Map<String, Object> approval() {
        return members("approved", true, "opinion", "举报属实，同意奖励");
    }

    private static Map<String, Object> payment(String code, String day, String voucher) {
        return members("code", code, "paidOn", day, "voucher", voucher);
    }

    private Answer asked(String code) {
        return bureau.citizenSends(home, "/public/report-status", members("code", code));
    }

    /** @return the code of the report */
    private String reported(String name, boolean rewardWanted) {
        return bureau.citizenSends(
                        home,
                        "/public/reports",
                        members(
                                "id",
                                Ids.next().toString(),
                                "region",
                                CoalYard.COUNTY,
                                "place",
                                "泽州县境内原煤堆场",
                                "summary",
                                "原煤露天堆放",
                                "rewardWanted",
                                rewardWanted,
                                "informant",
                                members("name", name, "answerWanted", false)))
                .text("/code");
    }

    private String newest() {
        return bureau.list("duty", "/leads?limit=1").get(0).get("id").asString();
    }

    private static Map<String, Object> duplicateOf(String lead) {
        return members("outcome", "DUPLICATE", "reason", "同一堆场", "duplicateOf", lead);
    }

    private static String plain(String code) {
        return code.replace("-", "");
    }
}
