package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One yard registered twice: found, merged without moving anything, visited as one, and separated again as it was. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObjectMergerStoryTest {
    private static final String SEALED = "AIR-117-1";

    private static final Map<String, Object> COAL = members("yard", members("materials", List.of("原煤")));

    @Autowired
    Bureau bureau;

    private String owner;
    private String yard;
    private String twin;

    @BeforeEach
    void oneYardIsRegisteredTwice() {
        bureau.on("2022-07-04"); // Monday
        owner = FieldVisit.party(bureau, "某煤炭储运有限公司");
        yard = object(owner, "MATERIAL_YARD", "一号煤场", COAL);
        twin = object(owner, "MATERIAL_YARD", "一号煤场", COAL);
    }

    @Test
    void isFoundMergedAndSeparatedAgainAsItWas() {
        assertThat(bureau.get("inspector-a", at(twin) + "/matches")
                        .body()
                        .at("/items/0/because")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("SAME_OWNER", "SAME_NAME", "SAME_ADDRESS");
        String visit = visited(twin, "2022-07-04").inspection;
        assertThat(inspections(yard)).isEmpty();

        Answer merged = merge(twin, yard);
        assertThat(merged.text("/survivor")).isEqualTo(yard);
        assertThat(merge(twin, yard).text("/mergedAt")).isEqualTo(merged.text("/mergedAt"));
        assertThat(inspections(yard)).containsExactly(visit);
        assertThat(history(yard).get("merged").valueStream().map(JsonNode::asString))
                .containsExactly(twin);
        assertThat(bureau.get("clerk", at(twin)).text("/survivor")).isEqualTo(yard);
        assertThat(matches(yard)).doesNotContain(twin);

        bureau.create("clerk", at(twin) + "/separation", members("reason", "经核实为相邻的两个煤场"));
        assertThat(inspections(yard)).isEmpty();
        assertThat(inspections(twin)).containsExactly(visit);
        assertThat(bureau.get("clerk", at(twin)).body().has("survivor")).isFalse();
        bureau.tryToCreate("clerk", at(twin) + "/separation", members("reason", "再次"))
                .refusedAs("not-merged");
    }

    @Test
    void aVisitToEitherTakesUpWhatIsOpenOfBoth() {
        FieldVisit first = visited(twin, "2022-07-04");
        merge(twin, yard);
        FieldVisit second = begun(yard, "2022-07-11");

        bureau.does("inspector-a", second.at(), "follow-up", null);

        JsonNode items =
                bureau.get("inspector-a", second.at() + "/follow-up").body().get("items");

        assertThat(items)
                .singleElement()
                .satisfies(
                        item -> assertThat(item.get("inspectionId").asString()).isEqualTo(first.inspection));
    }

    @Test
    void onlyTheRecordThatGoesOnIsRanked() {
        assertThat(ranked()).contains(yard, twin);
        merge(twin, yard);
        assertThat(ranked()).contains(yard).doesNotContain(twin);
    }

    @Test
    void whatIsNotOneObjectIsNotMergedAndNothingChanges() {
        String elsewhere = object(FieldVisit.party(bureau, "另一家煤炭公司"), "MATERIAL_YARD", "一号煤场", COAL);
        refused(yard, yard, "merged-into-itself");
        refused(yard, elsewhere, "two-owners");
        refused(
                yard,
                object(
                        owner,
                        "CONSTRUCTION_SITE",
                        "煤场改造工地",
                        members("site", members("stage", "IDLE", "squareMetres", "900"))),
                "two-kinds");
        refused(
                object(owner, "NON_ROAD_MACHINE", "装载机", machine("1-E0525811")),
                object(owner, "NON_ROAD_MACHINE", "装载机", machine("1-E0525812")),
                "two-marks");
        refused(yard, Ids.next().toString(), "not-found");
        assertThat(bureau.get("clerk", at(yard)).body().has("survivor")).isFalse();
        assertThat(bureau.get("clerk", at(yard)).body().get("version").asInt()).isZero();

        String third = object(owner, "MATERIAL_YARD", "一号煤场", COAL);
        merge(twin, yard);
        refused(twin, third, "already-merged");
        refused(third, twin, "already-merged");
        refused(yard, third, "has-merged-into-it");
        bureau.tryToCreate("inspector-a", at(third) + "/merger", merging(yard)).refusedAs("forbidden");
        bureau.tryToCreate("clerk", at(third) + "/merger", members("into", yard))
                .refusedAs("invalid");
    }

    @Test
    void twoOwnersThatAreOnePartyMayHaveOneObject() {
        String same = FieldVisit.party(bureau, "某煤炭储运公司");
        String theirs = object(same, "MATERIAL_YARD", "一号煤场", COAL);
        refused(theirs, yard, "two-owners");
        bureau.create("clerk", "/parties/" + same + "/merger", members("into", owner, "reason", "同一当事人重复登记"));
        assertThat(merge(theirs, yard).text("/survivor")).isEqualTo(yard);
    }

    private FieldVisit visited(String object, String day) {
        return begun(object, day)
                .answers(Set.of("SEALED"), Set.of())
                .signs(SEALED)
                .concludes("EDUCATED");
    }

    private FieldVisit begun(String object, String day) {
        return FieldVisit.begun(bureau, "DUST", "DUST-YARD", "PATROL", day, object);
    }

    private Answer merge(String merged, String survivor) {
        return bureau.create("clerk", at(merged) + "/merger", merging(survivor));
    }

    private void refused(String merged, String survivor, String code) {
        bureau.tryToCreate("clerk", at(merged) + "/merger", merging(survivor)).refusedAs(code);
    }

    private List<String> ranked() {
        return bureau.list("supervisor", "/risk-ranking?region=140525&kind=MATERIAL_YARD&limit=100").stream()
                .flatMap(party -> party.get("objects").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private List<String> inspections(String object) {
        return history(object)
                .get("entries")
                .valueStream()
                .filter(entry -> entry.get("kind").asString().equals("INSPECTION"))
                .map(entry -> entry.get("id").asString())
                .toList();
    }

    private List<String> matches(String object) {
        return bureau.get("clerk", at(object) + "/matches")
                .body()
                .get("items")
                .valueStream()
                .map(match -> match.at("/object/id").asString())
                .toList();
    }

    private JsonNode history(String object) {
        return bureau.get("clerk", at(object) + "/history").body();
    }

    private String object(String party, String kind, String name, Map<String, Object> content) {
        return FieldVisit.object(bureau, party, kind, name, content);
    }

    private static Map<String, Object> machine(String code) {
        return members("machine", members("code", code, "stage", 3, "kilowatts", "75"));
    }

    private static Map<String, Object> merging(String survivor) {
        return members("into", survivor, "reason", "同一煤场重复登记");
    }

    private static String at(String object) {
        return "/regulated-objects/" + object;
    }
}
