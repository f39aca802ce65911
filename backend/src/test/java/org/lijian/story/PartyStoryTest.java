package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.registry.CreditCodes;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A firm in the register of the bureau: graded, listed, registered twice, and its yard sold. */
@StoryTest
class PartyStoryTest {
    private static final String DAY = "2023-08-07";

    @Autowired
    Bureau bureau;

    private String party;

    @BeforeEach
    void aFirmIsRegistered() {
        bureau.on(DAY);
        party = register("OTHER_OPERATOR", "巴公镇（东）砂石场", phone());
    }

    @Test
    void isListedByARuleAndLeavesTheListForAReason() {
        String listing = Ids.next().toString();
        Answer entered = bureau.create("supervisor", at() + "/listings", listing(listing, "BLACK_LIST"));
        assertThat(entered.body().get("current").asBoolean()).isTrue();
        bureau.create("supervisor", at() + "/listings", listing(listing, "BLACK_LIST"));
        bureau.tryToCreate("supervisor", at() + "/listings", listing(listing, "RED_CARD"))
                .refusedAs("already-exists");
        bureau.tryToCreate("supervisor", at() + "/listings", listing(null, "BLACK_LIST"))
                .refusedAs("already-on-list");
        bureau.tryToCreate("supervisor", at() + "/listings", listing(null, "POSITIVE_LIST"))
                .refusedAs("contradicts-listing");
        bureau.tryToCreate("inspector-a", at() + "/listings", listing(null, "RED_CARD"))
                .refusedAs("forbidden");
        bureau.tryToCreate("supervisor-2", at() + "/listings", listing(null, "RED_CARD"))
                .refusedAs("outside-your-area");
        assertThat(bureau.list("duty", "/listings?list=BLACK_LIST"))
                .anyMatch(item -> item.get("id").asString().equals(listing));

        bureau.on("2023-11-07");
        bureau.asks(
                        "supervisor",
                        "/listings/" + listing + "/removal",
                        "\"0\"",
                        members("on", "2023-08-01", "reason", "x"))
                .refusedAs("listing-left-before");
        bureau.asks("supervisor", "/listings/" + listing + "/removal", "\"0\"", members("reason", "连续三个月达标，经验收"));
        bureau.asks("supervisor", "/listings/" + listing + "/removal", "\"1\"", members("reason", "再次"))
                .refusedAs("not-at-this-step");

        assertThat(bureau.get("inspector-a", at() + "/standing").body().get("current"))
                .isEmpty();
        assertThat(bureau.get("inspector-a", at() + "/standing?on=2023-09-01")
                        .body()
                        .get("current"))
                .hasSize(1);
    }

    @Test
    void isGradedFromADayOn() {
        bureau.create("clerk", at() + "/grades", grade("B", "2023-01-01"));
        Answer graded = bureau.create("clerk", at() + "/grades", grade("A", "2023-08-01"));
        assertThat(graded.text("/grade")).isEqualTo("A");
        assertThat(bureau.get("clerk", at() + "/standing?on=2023-07-31").text("/grade"))
                .isEqualTo("B");
        bureau.tryToCreate("clerk", at() + "/grades", grade("C", "2023-08-01")).refusedAs("graded-that-day");
        bureau.tryToCreate("clerk", at() + "/grades", grade("C", "2023-08-08")).refusedAs("in-the-future");
        String person = register("PERSON", "王小明", "13900000000");
        bureau.tryToCreate("clerk", "/parties/" + person + "/grades", grade("C", "2023-08-01"))
                .refusedAs("grade-for-enterprises");
    }

    @Test
    void isFoundTwiceMergedAndSeparatedAgain() {
        String phone = bureau.get("clerk", at()).text("/phone");
        String twin = register("OTHER_OPERATOR", "巴公镇 (东)砂石场", phone);
        String yard = object(twin);
        bureau.create("duty", "/leads", lead(twin, yard));
        bureau.create("duty", "/leads", lead(party, null));

        assertThat(bureau.get("clerk", at() + "/matches")
                        .body()
                        .get("items")
                        .valueStream()
                        .filter(match -> match.at("/party/id").asString().equals(twin))
                        .findFirst()
                        .orElseThrow()
                        .get("because")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("SAME_NAME", "SAME_PHONE");
        assertThat(leadsIn(at())).isEqualTo(1);

        bureau.create("clerk", "/parties/" + twin + "/merger", members("into", party, "reason", "同一砂石场重复登记"));
        assertThat(leadsIn(at())).isEqualTo(2);
        assertThat(bureau.get("clerk", "/parties/" + twin + "/history").text("/survivor"))
                .isEqualTo(party);
        bureau.tryToCreate("clerk", at() + "/merger", members("into", twin, "reason", "反向"))
                .refusedAs("already-merged");
        String third = register("OTHER_OPERATOR", "第三家砂石场", "13700000000");
        bureau.tryToCreate("clerk", at() + "/merger", members("into", third, "reason", "连环"))
                .refusedAs("has-merged-into-it");
        bureau.tryToCreate("clerk", "/parties/" + third + "/merger", members("into", third, "reason", "自身"))
                .refusedAs("merged-into-itself");

        bureau.create("clerk", "/parties/" + twin + "/separation", members("reason", "经核实为两家"));
        assertThat(leadsIn(at())).isEqualTo(1);
        assertThat(leadsIn("/parties/" + twin)).isEqualTo(1);
        bureau.tryToCreate("clerk", "/parties/" + twin + "/separation", members("reason", "再次"))
                .refusedAs("not-merged");
    }

    @Test
    void twoLegalEntitiesAreNotMerged() {
        String one = enterprise("91140525MA0GRADEAA");
        String other = enterprise("91140525MA0GRADEBB");
        bureau.tryToCreate("clerk", "/parties/" + one + "/merger", members("into", other, "reason", "名称相近"))
                .refusedAs("two-credit-codes");
    }

    @Test
    void twoPersonsAreNotMerged() {
        String one = person("140525199001011235");
        String other = person("140525199001011243");
        bureau.tryToCreate("clerk", "/parties/" + one + "/merger", members("into", other, "reason", "同名"))
                .refusedAs("two-identity-numbers");
    }

    @Test
    void itsYardIsSoldAndThePastStaysWithWhoOwnedItThen() {
        String yard = object(party);
        bureau.create("duty", "/leads", lead(party, yard));
        String buyer = register("OTHER_OPERATOR", "受让砂石场", "13600000000");
        bureau.on("2023-09-01");
        String owners = "/regulated-objects/" + yard;
        bureau.tries("clerk", owners, "owners", owner(buyer, "2023-08-07")).refusedAs("owner-not-later");
        bureau.tries("clerk", owners, "owners", owner(party, "2023-08-20")).refusedAs("owner-unchanged");
        bureau.does("clerk", owners, "owners", owner(buyer, "2023-08-20"));

        JsonNode now = bureau.get("clerk", owners + "/history").body().get("owners");
        assertThat(now).hasSize(2);
        assertThat(now.at("/0/partyId").asString()).isEqualTo(buyer);
        assertThat(now.at("/1/partyId").asString()).isEqualTo(party);
        assertThat(now.at("/1/from").asString()).isEqualTo(DAY);
        assertThat(bureau.get("clerk", owners).text("/partyId")).isEqualTo(buyer);
        assertThat(leadsIn(at())).isEqualTo(1);
        assertThat(leadsIn("/parties/" + buyer)).isZero();
    }

    @Test
    void itsHistoryHoldsInspectionCaseAndWhatTheReaderMayKnow() {
        CoalYard yard = new CoalYard(bureau).inspected(DAY).concluded("CASE");
        yard.requested(DAY);
        String owner =
                bureau.get("inspector-a", "/inspections/" + yard.inspection).text("/partyId");

        JsonNode counts = bureau.get("inspector-a", "/parties/" + owner + "/history")
                .body()
                .get("counts");
        assertThat(counts.get("inspection").asLong()).isPositive();
        assertThat(counts.get("case").asLong()).isPositive();
        assertThat(bureau.get("inspector-c", "/parties/" + owner + "/history")
                        .body()
                        .get("entries"))
                .isEmpty();
    }

    private long leadsIn(String party) {
        return bureau.get("duty", party + "/history").body().at("/counts/lead").asLong(0);
    }

    private String register(String kind, String name, String phone) {
        String id = Ids.next().toString();
        bureau.create(
                "duty",
                "/parties",
                members(
                        "id", id,
                        "kind", kind,
                        "name", name,
                        "phone", phone,
                        "address", "泽州县巴公镇",
                        "region", "140525"));
        return id;
    }

    private String person(String number) {
        String id = Ids.next().toString();
        bureau.create(
                "duty",
                "/parties",
                members(
                        "id", id,
                        "kind", "PERSON",
                        "name", "李小山",
                        "identityNumber", number,
                        "address", "泽州县",
                        "region", "140525"));
        return id;
    }

    private String enterprise(String code) {
        String id = Ids.next().toString();
        bureau.create(
                "duty",
                "/parties",
                members(
                        "id", id,
                        "kind", "ENTERPRISE",
                        "name", "某建材有限公司",
                        "creditCode", CreditCodes.checked(code.substring(0, 17)),
                        "address", "泽州县",
                        "region", "140525"));
        return id;
    }

    private String object(String owner) {
        String id = Ids.next().toString();
        bureau.create(
                "duty",
                "/regulated-objects",
                members(
                        "id", id,
                        "partyId", owner,
                        "kind", "MATERIAL_YARD",
                        "name", "砂石堆场",
                        "address", "泽州县巴公镇",
                        "region", "140525"));
        return id;
    }

    private static Map<String, Object> lead(String party, @Nullable String object) {
        Map<String, Object> lead = members(
                "id", Ids.next().toString(),
                "channel", "PATROL",
                "region", "140525",
                "place", "巴公镇砂石场",
                "summary", "砂石未覆盖",
                "partyId", party);
        return object == null ? lead : members(lead, "objectId", object);
    }

    private static Map<String, Object> listing(@Nullable String id, String list) {
        Map<String, Object> listing = members(
                "list", list,
                "rule", "建筑工地扬尘红黑榜管理办法第七条",
                "reason", "两次检查未落实覆盖",
                "leavesWhen", "连续三个月检查达标",
                "since", DAY);
        return id == null ? listing : members(listing, "id", id);
    }

    private static Map<String, Object> grade(String grade, String since) {
        return members("grade", grade, "since", since, "basis", "绩效分级公示名单");
    }

    private static Map<String, Object> owner(String party, String since) {
        return members("partyId", party, "from", since);
    }

    /** Of this test alone. */
    private static String phone() {
        return "1380" + String.format("%07d", Math.floorMod(Ids.next().hashCode(), 10_000_000));
    }

    private String at() {
        return "/parties/" + party;
    }
}
