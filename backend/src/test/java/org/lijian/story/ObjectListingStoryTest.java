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

/** Boilers to be upgraded and building sites on the red or black list, put there and taken off by inspections. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObjectListingStoryTest {
    @Autowired
    Bureau bureau;

    private String party;

    @BeforeEach
    void aParty() {
        bureau.on("2022-06-13"); // Monday
        party = FieldVisit.party(bureau, "某公司");
    }

    @Test
    void aGasBoilerWithoutLowNoxIsUpgradedAndSeenAgain() {
        String boiler = boiler(false);
        FieldVisit visit = visit("2022-06-13", boiler);
        Map<String, Object> listing = listing("BOILER_UPGRADE", visit);
        refused("inspection-not-concluded", listing);
        visit.answers(Set.of(), Set.of()).signs().concludes("NOTHING_FOUND");
        refused("list-not-for-this-kind", members(listing, "list", "SITE_RED"));
        refused("listing-without-ground", members(listing, "list", "BOILER_REMOVAL"));
        String at = "/object-listings/"
                + bureau.create("inspector-a", "/object-listings", listing).text("/id");
        bureau.create("inspector-a", "/object-listings", listing);
        refused("already-exists", members(listing, "reason", "别的理由"));
        refused("already-listed", members(listing, "id", Ids.next().toString()));
        bureau.tries("inspector-a", at, "ending", ending("2022-06-13", visit))
                .refusedAs("listing-end-needs-later-visit");

        FieldVisit later = visit("2022-07-11", boiler);
        later.answers(Set.of(), Set.of()).signs().concludes("NOTHING_FOUND");
        bureau.does("inspector-a", at, "ending", ending("2022-07-11", later));
        bureau.tries("inspector-a", at, "ending", ending("2022-07-11", later)).refusedAs("listing-ended");

        assertThat(bureau.list("supervisor", "/object-listings?list=BOILER_UPGRADE"))
                .anySatisfy(entry -> assertThat(entry.get("endedOn").asString()).isEqualTo("2022-07-11"));
    }

    @Test
    void aBoilerThatKeepsEverythingIsOnNoList() {
        FieldVisit visit = visit("2022-06-13", boiler(true));
        visit.answers(Set.of(), Set.of()).signs().concludes("NOTHING_FOUND");

        refused("listing-without-ground", listing("BOILER_UPGRADE", visit));
    }

    @Test
    void aSiteIsOnTheBlackListOrTheRedOneByWhatWasFound() {
        FieldVisit clean = site("DUST-CONSTRUCTION-7");
        clean.triesToMeasure("dust", dust()).refusedAs("limit-none");
        clean.answers(Set.of(), Set.of()).signs().concludes("NOTHING_FOUND");
        refused("listing-without-ground", listing("SITE_BLACK", clean));
        bureau.create("inspector-a", "/object-listings", listing("SITE_RED", clean));
        refused("already-listed", listing("SITE_RED", clean));

        FieldVisit dusty = site("DUST-CONSTRUCTION");
        dusty.answers(Set.of("WASH"), Set.of()).signs("AIR-115-1-1").concludes("EDUCATED");
        refused("listing-without-ground", listing("SITE_RED", dusty));
        bureau.create("inspector-a", "/object-listings", listing("SITE_BLACK", dusty));
    }

    private String boiler(boolean lowNox) {
        return FieldVisit.object(
                bureau,
                party,
                "BOILER",
                "燃气锅炉",
                members(
                        "boiler",
                        members("fuel", "GAS", "installation", "IN_USE", "tonsPerHour", "4", "lowNox", lowNox)));
    }

    private FieldVisit visit(String day, String boiler) {
        return FieldVisit.begun(bureau, "BOILER", "BOILER", "PATROL", day, boiler);
    }

    private FieldVisit site(String checklist) {
        String site = FieldVisit.object(
                bureau,
                party,
                "CONSTRUCTION_SITE",
                "工地",
                members("site", members("stage", "EARTHWORK", "squareMetres", "12000")));
        return FieldVisit.begun(bureau, "DUST", checklist, "MICRO_STATION", "2022-06-13", site);
    }

    private static Map<String, Object> dust() {
        return members("unit", "µg/m³", "hours", List.of(members("hour", 9, "site", "260", "county", "170")));
    }

    private void refused(String code, Map<String, Object> listing) {
        bureau.tryToCreate("inspector-a", "/object-listings", listing).refusedAs(code);
    }

    private static Map<String, Object> listing(String list, FieldVisit visit) {
        return members("id", Ids.next().toString(), "list", list, "inspectionId", visit.inspection, "reason", "依据现场检查");
    }

    private static Map<String, Object> ending(String day, FieldVisit visit) {
        return members("endedOn", day, "inspectionId", visit.inspection, "reason", "已完成低氮改造");
    }
}
