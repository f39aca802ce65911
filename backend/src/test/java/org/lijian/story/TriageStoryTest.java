package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The duty officer sees what the decision table proposes and by which row, and says why where another thing is decided. */
@StoryTest
class TriageStoryTest {
    /** Monday. */
    private static final String DAY = "2023-09-04";

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void today() {
        bureau.on(DAY);
    }

    @Test
    void anOpenCoalYardIsOursAndSoonAndSoItIsDecided() {
        String lead = lead("PATROL", "巡查发现原煤露天堆放");

        Answer proposed = proposed(lead);
        assertThat(proposed.text("/matter")).isEqualTo("物料堆场扬尘");
        assertThat(proposed.text("/competence")).isEqualTo("OURS");
        assertThat(proposed.text("/authority")).isEqualTo("泽州县生态环境主管部门");
        assertThat(proposed.text("/citation")).contains("第一百一十七条");
        assertThat(proposed.text("/competenceRow")).isEqualTo("扬尘，由本机关主管");
        assertThat(proposed.text("/domain")).isEqualTo("DUST");
        assertThat(proposed.text("/priority")).isEqualTo("HIGH");
        assertThat(proposed.text("/priorityRow")).isEqualTo("执法人员巡查、检查时发现");

        bureau.does("duty", at(lead), "triage", accept("DUST", "HIGH"));

        assertThat(proposed(lead).body()).isEqualTo(proposed.body());
    }

    @Test
    void aKitchenIsAnotherAuthoritysAndWhoeverAcceptsItSaysWhy() {
        String lead = lead("HOTLINE_12345", "烧烤店油烟直排，开窗即呛");
        assertThat(proposed(lead).text("/competence")).isEqualTo("OTHERS");
        assertThat(proposed(lead).text("/authority")).isEqualTo("泽州县城市管理综合执法部门");
        assertThat(proposed(lead).body().get("verified").asBoolean()).isFalse();

        bureau.tries("duty", at(lead), "triage", accept("COOKING_FUME", "URGENT"))
                .refusedAs("deviation-without-reason");
        bureau.tries(
                        "duty",
                        at(lead),
                        "triage",
                        members(accept("COOKING_FUME", "URGENT"), "deviationReason", "因".repeat(1001)))
                .refusedAs("invalid");
        bureau.does(
                "duty",
                at(lead),
                "triage",
                members(accept("COOKING_FUME", "URGENT"), "deviationReason", "县政府确定由本局查处国控点周边油烟"));

        Answer decided = proposed(lead);
        assertThat(decided.body().get("deviations"))
                .extracting(deviation -> deviation.asString())
                .containsExactly("COMPETENCE", "PRIORITY");
        assertThat(decided.text("/deviationReason")).isEqualTo("县政府确定由本局查处国控点周边油烟");
        assertThat(bureau.tryToGet("inspector-a", at(lead) + "/triage-proposal").status())
                .isEqualTo(200);
        bureau.tryToGet("auditor", at(lead) + "/triage-proposal").refusedAs("forbidden");
        bureau.tryToGet("duty", at(Ids.next().toString()) + "/triage-proposal").refusedAs("not-found");
    }

    @Test
    void whatDangersPeopleIsUrgentAndWhatNobodyCanTellIsLeftToTheOfficer() {
        Answer danger = proposed(lead("HOTLINE_12369", "厂里有毒气体泄漏，有人晕倒"));
        assertThat(danger.text("/priority")).isEqualTo("URGENT");
        assertThat(danger.text("/competence")).isEqualTo("UNCLEAR");
        assertThat(danger.body().has("authority")).isFalse();
        assertThat(danger.body().has("domain")).isFalse();

        String noise = lead("HOTLINE_12369", "半夜很吵");
        bureau.does(
                "duty",
                at(noise),
                "triage",
                members("outcome", "TRANSFERRED", "reason", "噪声", "transferredTo", "泽州县公安局"));
        assertThat(proposed(noise).body().get("deviations")).isEmpty();
    }

    @Test
    void aLeadOfBeforeThereWereProposalsIsTriagedWithoutOne() {
        String lead = lead("PATROL", "巡查发现原煤露天堆放");
        database.sql("delete from lead_triage_proposal where lead_id = unhex(replace(?, '-', ''))")
                .param(lead)
                .update();

        bureau.tryToGet("duty", at(lead) + "/triage-proposal").refusedAs("nothing-proposed");
        bureau.does("duty", at(lead), "triage", accept("BOILER", "ORDINARY"));
    }

    private Answer proposed(String lead) {
        return bureau.get("duty", at(lead) + "/triage-proposal");
    }

    private String lead(String channel, String summary) {
        return bureau.create(
                        "duty",
                        "/leads",
                        members("channel", channel, "region", CoalYard.COUNTY, "place", "巴公镇", "summary", summary))
                .text("/id");
    }

    private static String at(String lead) {
        return "/leads/" + lead;
    }

    private static Map<String, Object> accept(String domain, String priority) {
        return members("outcome", "ACCEPTED", "domain", domain, "priority", priority, "reason", "先行核查");
    }
}
