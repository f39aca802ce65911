package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Objects of every kind as they are registered, changed, handed on and remembered. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegulatedObjectStoryTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VIN = "LFWSRXSJ4M1E12345";
    private static final String PLATE = "晋E12345";

    @Autowired
    Bureau bureau;

    private String party;

    @BeforeEach
    void aParty() {
        bureau.on("2022-03-07"); // Monday
        party = FieldVisit.party(bureau, "某运输有限公司");
    }

    @Test
    void everyKindKeepsItsOwnContent() {
        keeps("CONSTRUCTION_SITE", members("site", members("stage", "EARTHWORK", "squareMetres", "12000")));
        keeps("MATERIAL_YARD", members("yard", members("materials", List.of("原煤", "砂石"), "squareMetres", "3000")));
        keeps("RESTAURANT", members("kitchen", members("burners", "3", "purifier", "静电式 YJ-6000")));
        keeps(
                "BOILER",
                members(
                        "boiler",
                        members(
                                "fuel", "GAS",
                                "installation", "IN_USE",
                                "megawatts", "14",
                                "lowNox", true,
                                "outlet", "DA001")));
        keeps("NON_ROAD_MACHINE", members("machine", members("code", "1-E0525001", "stage", 3, "kilowatts", "103.5")));
        refused("content-of-another-kind", "BOILER", members("machine", members("stage", 3, "kilowatts", "75")));
        refused("content-of-another-kind", "ROAD", members("site", members("stage", "IDLE", "squareMetres", "1")));
        refused(
                "boiler-capacity-ambiguous",
                "BOILER",
                members(
                        "boiler",
                        members(
                                "fuel", "GAS",
                                "installation", "NEW",
                                "tonsPerHour", "4",
                                "megawatts", "2.8",
                                "lowNox", true)));
        refused("invalid", "CONSTRUCTION_SITE", members("site", members("stage", "IDLE", "squareMetres", "0")));
    }

    @Test
    void noTwoTrucksHaveOnePlateOrOneVin() {
        String truck = FieldVisit.object(bureau, party, "DIESEL_TRUCK", "重型货车", truck(PLATE, VIN));

        assertThat(bureau.list("inspector-a", "/regulated-objects?plate=" + PLATE))
                .singleElement()
                .satisfies(found -> assertThat(found.get("id").asString()).isEqualTo(truck));
        refused("plate-already-registered", "DIESEL_TRUCK", truck(PLATE, "LZZ5DMSD0NT160001"));
        refused("vin-already-registered", "DIESEL_TRUCK", truck("晋E54321", VIN));
        refused("vin-invalid", "DIESEL_TRUCK", truck("晋E54321", "LFWSRXSJ5M1E12345"));
        refused("plate-invalid", "DIESEL_TRUCK", truck("晋I54321", "LZZ5DMSD0NT160001"));
        FieldVisit.object(bureau, party, "DIESEL_TRUCK", "检查字符为 X 的货车", truck("晋E54321", "LZZ5DMSDXNT000014"));
        Map<String, Object> machine = members("machine", members("code", "1-E0525777", "stage", 3, "kilowatts", "75"));
        FieldVisit.object(bureau, party, "NON_ROAD_MACHINE", "装载机", machine);
        refused("machine-code-already-registered", "NON_ROAD_MACHINE", machine);
    }

    @Test
    void whatItWasStaysAmongItsVersionsAndWhoseItWasAmongItsOwners() {
        String id = FieldVisit.object(bureau, party, "BOILER", "老锅炉", members("boiler", boiler("COAL", false)));
        bureau.on("2022-03-09");
        Map<String, Object> change = members(
                "name", "改造后的锅炉",
                "address", "泽州县境内",
                "content", members("boiler", boiler("GAS", true)),
                "reason", "煤改气");
        bureau.puts("inspector-a", "/regulated-objects/" + id, "", change);
        String other = FieldVisit.party(bureau, "新的业主");
        ownerRefused(id, "owner-unchanged", party, "2022-03-09");
        ownerRefused(id, "owner-not-later", other, "2022-03-07");
        ownerRefused(id, "in-the-future", other, "2022-03-10");
        ownerRefused(id, "not-found", Ids.next().toString(), "2022-03-09");
        bureau.does(
                "inspector-a", "/regulated-objects/" + id, "owners", members("partyId", other, "from", "2022-03-09"));

        JsonNode history = bureau.get("inspector-a", "/regulated-objects/" + id + "/history")
                .body();
        assertThat(history.at("/object/content/boiler/fuel").asString()).isEqualTo("GAS");
        assertThat(history.at("/object/partyId").asString()).isEqualTo(other);
        assertThat(history.at("/versions/0/content/boiler/fuel").asString()).isEqualTo("COAL");
        assertThat(history.at("/versions/0/reason").asString()).isEqualTo("煤改气");
        assertThat(history.get("owners")
                        .valueStream()
                        .map(owner -> owner.get("partyId").asString()))
                .containsExactly(other, party);
        bureau.tryToGet("inspector-c", "/regulated-objects/" + id + "/history").refusedAs("not-found");
        bureau.tryToGet("auditor", "/regulated-objects/" + id + "/history").refusedAs("forbidden");
    }

    @Test
    void oneReadTellsItsInspectionsActsOrdersAndPenalties() {
        CoalYard yard = new CoalYard(bureau).underPenalty("2022-03-10", "2022-03-14", "48000.00", "LIGHTER");
        bureau.create(
                "inspector-a",
                "/correction-orders",
                members(
                        "id",
                        Ids.next().toString(),
                        "inspectionId",
                        yard.inspection,
                        "violation",
                        CoalYard.VIOLATION,
                        "requirement",
                        "立即密闭或者覆盖",
                        "issuedOn",
                        "2022-03-14"));
        yard.notified("2022-03-15").decided("48000.00", "2022-03-28");
        String object =
                bureau.get("inspector-a", "/inspections/" + yard.inspection).text("/objectId");

        List<String> told = bureau.get("inspector-a", "/regulated-objects/" + object + "/history")
                .body()
                .get("entries")
                .valueStream()
                .filter(entry -> !entry.get("on").asString().isBlank())
                .map(entry -> entry.get("kind").asString() + " "
                        + entry.get("on").asString() + " " + entry.get("what").asString()
                        + entry.path("amount").asString(""))
                .toList();

        assertThat(told)
                .containsSubsequence(
                        "PENALTY 2022-03-28 AIR-117-148000.00",
                        "CORRECTION_ORDER 2022-03-14 ISSUED",
                        "VIOLATION 2022-03-10 AIR-117-1",
                        "INSPECTION 2022-03-10 CASE");
    }

    private void keeps(String kind, Map<String, Object> content) {
        String id = FieldVisit.object(bureau, party, kind, kind, content);
        JsonNode kept =
                bureau.get("inspector-a", "/regulated-objects/" + id).body().get("content");
        assertThat(kept).isEqualTo(JSON.valueToTree(content));
    }

    private void refused(String code, String kind, Map<String, ?> content) {
        String id = Ids.next().toString();
        bureau.tryToCreate("duty", "/regulated-objects", FieldVisit.registering(id, party, kind, "有误", content))
                .refusedAs(code);
        bureau.tryToGet("inspector-a", "/regulated-objects/" + id).refusedAs("not-found");
    }

    private void ownerRefused(String id, String code, String owner, String from) {
        bureau.tries("inspector-a", "/regulated-objects/" + id, "owners", members("partyId", owner, "from", from))
                .refusedAs(code);
    }

    private static Map<String, Object> truck(String plate, String vin) {
        return members("truck", members("plate", plate, "vin", vin, "stage", 5, "fuel", "DIESEL"));
    }

    private static Map<String, Object> boiler(String fuel, boolean lowNox) {
        return members("fuel", fuel, "installation", "IN_USE", "tonsPerHour", "4", "lowNox", lowNox);
    }
}
