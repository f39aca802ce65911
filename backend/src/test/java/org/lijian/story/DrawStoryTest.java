package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county draws which roads are inspected and by whom, before the eyes of whoever wants to look. */
@StoryTest
class DrawStoryTest {
    private static final String DAY = "2023-08-07";
    private static final String COUNTY = "140525";

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient database;

    private final List<String> roads = new ArrayList<>();
    private String id;

    @BeforeEach
    void roadsAreRegistered() {
        bureau.on(DAY);
        database.sql("update regulated_object set kind = 'BARE_LAND' where kind = 'ROAD'")
                .update();
        String party = Ids.next().toString();
        bureau.create(
                "duty",
                "/parties",
                members(
                        "id", party,
                        "kind", "OTHER_OPERATOR",
                        "name", "泽州县道路养护中心",
                        "address", "泽州县",
                        "region", COUNTY));
        for (int i = 1; i <= 5; i++) {
            String road = Ids.next().toString();
            roads.add(road);
            bureau.create(
                    "duty",
                    "/regulated-objects",
                    members(
                            "id",
                            road,
                            "partyId",
                            party,
                            "kind",
                            "ROAD",
                            "name",
                            "养护路段" + i,
                            "address",
                            "泽州县道路" + i,
                            "region",
                            COUNTY));
        }
        id = Ids.next().toString();
    }

    @Test
    void isCommittedDrawnPublishedAndBecomesInspections() {
        Answer draft = bureau.create("duty", "/draws", draw());
        assertThat(draft.body().get("candidates").asInt()).isEqualTo(4);
        bureau.tryToGet("duty", "/public/draws/" + id).refusedAs("not-found");

        String commitment = bureau.does("duty", at(), "commitment", null).text("/commitment");
        Answer before = bureau.get("inspector-c", "/public/draws/" + id);
        assertThat(before.text("/commitment")).isEqualTo(commitment);
        assertThat(before.body().has("seed")).isFalse();
        assertThat(before.body().has("list")).isFalse();
        assertThat(bureau.get("duty", at()).body().has("seed")).isFalse();

        bureau.does("duty", at(), "drawing", members("witness", "体彩 23207 期 5 1 8"));
        String first = bureau.get("duty", at()).text("/drawn/0/objectId");
        Answer skipped = bureau.does(
                "duty", at(), "skips", members("objectId", first, "reason", "NOT_OPERATING", "note", "路段已封闭施工"));
        assertThat(skipped.body()
                        .get("drawn")
                        .valueStream()
                        .map(d -> d.get("objectId").asString()))
                .hasSize(2)
                .doesNotContain(first);

        Answer sent = bureau.does("supervisor", at(), "dispatch", null);
        assertThat(sent.text("/status")).isEqualTo("DISPATCHED");
        sent.body().get("drawn").forEach(pair -> {
            Answer lead = bureau.get("duty", "/leads/" + pair.get("leadId").asString());
            assertThat(lead.text("/channel")).isEqualTo("RANDOM_DRAW");
            assertThat(lead.text("/status")).isEqualTo("ACCEPTED");
            Answer inspection = bureau.get(
                    "inspector-a", "/inspections/" + pair.get("inspectionId").asString());
            assertThat(inspection.text("/objectId"))
                    .isEqualTo(pair.get("objectId").asString());
            assertThat(inspection.body().get("inspectors")).isEqualTo(pair.get("officers"));
            assertThat(bureau.stepsOf("inspector-a", pair.get("inspectionId").asString()))
                    .isNotEmpty();
        });
        Answer published = bureau.get("inspector-c", "/public/draws/" + id);
        assertThat(published.text("/commitment")).isEqualTo(commitment);
        assertThat(published.text("/list")).contains("excluded-candidate " + roads.get(4) + " RECENTLY_INSPECTED");
        assertThat(published.text("/skips/0/reason")).isEqualTo("NOT_OPERATING");
        assertThat(published.body().at("/skips/0").has("note")).isFalse();
        assertThat(bureau.list("duty", "/draws").get(0).get("id").asString()).isEqualTo(id);
    }

    @Test
    void isRefusedWhenItsListWasChangedAfterTheCommitment() {
        bureau.create("duty", "/draws", draw());
        bureau.does("duty", at(), "commitment", null);
        tryToSayAnew().refusedAs("draw-list-locked");

        database.sql("update draw set list_text = replace(list_text, ?, ?) where id = unhex(replace(?, '-', ''))")
                .params("candidate " + roads.get(0) + " 1", "candidate " + roads.get(0) + " 9", id)
                .update();
        bureau.tries("duty", at(), "drawing", members("witness", "1")).refusedAs("draw-changed-after-commitment");
        assertThat(bureau.get("duty", at()).text("/status")).isEqualTo("COMMITTED");
        assertThat(bureau.get("duty", at()).body().get("drawn")).isEmpty();
    }

    @Test
    void goesItsStepsInTheirOrderAndOnce() {
        bureau.create("duty", "/draws", draw());
        bureau.tries("duty", at(), "drawing", members("witness", "1")).refusedAs("not-at-this-step");
        bureau.tries("duty", at(), "dispatch", null).refusedAs("not-at-this-step");
        bureau.does("duty", at(), "commitment", null);
        bureau.tries("duty", at(), "commitment", null).refusedAs("not-at-this-step");
        bureau.does("duty", at(), "drawing", members("witness", "1"));
        bureau.tries("duty", at(), "drawing", members("witness", "2")).refusedAs("not-at-this-step");
        bureau.tries(
                        "duty",
                        at(),
                        "skips",
                        members(
                                "objectId",
                                bureau.get("duty", at()).text("/drawn/0/objectId"),
                                "officer",
                                bureau.officer("inspector-a"),
                                "reason",
                                "LEAVE",
                                "note",
                                "病假"))
                .refusedAs("draw-too-few-officers");
        bureau.tries("duty", at(), "skips", members("objectId", roads.get(4), "reason", "LEAVE", "note", "病假"))
                .refusedAs("draw-not-drawn");
        bureau.does("duty", at(), "dispatch", null);
        bureau.tries("duty", at(), "dispatch", null).refusedAs("not-at-this-step");
    }

    @Test
    void refusesWhoMayNotAndListsThatCannotBe() {
        bureau.tryToCreate("inspector-a", "/draws", draw()).refusedAs("forbidden");
        bureau.tryToCreate("supervisor-2", "/draws", draw()).refusedAs("outside-your-area");
        bureau.tryToCreate("duty", "/draws", members(draw(), "targets", 5)).refusedAs("draw-too-few-candidates");
        bureau.tryToCreate("duty", "/draws", members(draw(), "checklist", "BOILER"))
                .refusedAs("invalid");
        bureau.tryToCreate("duty", "/draws", members(draw(), "plannedOn", "2023-08-06"))
                .refusedAs("invalid");
        refused("G1-two-certified-officers", "inspector-a", "inspector-expired");
        refused("draw-officer-outside-region", "inspector-a", "inspector-c");
        refused("draw-too-few-officers", "inspector-a");
        bureau.create("duty", "/draws", draw());
        bureau.tryToCreate("duty", "/draws", members(draw(), "targets", 3)).refusedAs("already-exists");
        bureau.tryToGet("inspector-c", at()).refusedAs("not-found");
    }

    private void refused(String code, String... officers) {
        bureau.tryToCreate("duty", "/draws", members(draw(), "list", members("officers", bureau.officers(officers))))
                .refusedAs(code);
    }

    private Answer tryToSayAnew() {
        return bureau.triesToPut(
                "duty", at(), "list", members("officers", bureau.officers("inspector-a", "inspector-b")));
    }

    private Map<String, Object> draw() {
        return members(
                "id",
                id,
                "title",
                "道路扬尘双随机抽查",
                "region",
                COUNTY,
                "domain",
                "DUST",
                "kinds",
                List.of("ROAD"),
                "checklist",
                "DUST-YARD",
                "plannedOn",
                "2023-08-09",
                "targets",
                2,
                "list",
                members(
                        "officers", bureau.officers("inspector-a", "inspector-b"),
                        "weights", List.of(members("objectId", roads.get(1), "weight", 3, "note", "去年两次超标")),
                        "excludedObjects",
                                List.of(members(
                                        "objectId", roads.get(4),
                                        "reason", "RECENTLY_INSPECTED",
                                        "note", "上月已检查"))));
    }

    private String at() {
        return "/draws/" + id;
    }
}
