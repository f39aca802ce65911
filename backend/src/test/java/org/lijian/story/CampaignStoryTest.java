package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A county sees to the dust of its yards for a month: teams, lists, visits, and firms that do well are left in peace. */
@StoryTest
class CampaignStoryTest {
    private static final String DAY = "2023-08-07";
    private static final String COUNTY = "140525";

    @Autowired
    Bureau bureau;

    private final String dayTeam = Ids.next().toString();
    private final String nightTeam = Ids.next().toString();
    private final String residentTeam = Ids.next().toString();
    private String id;
    private String party;
    private String yard;
    private String site;

    @BeforeEach
    void aCampaignIsOpened() {
        bureau.on(DAY);
        party = party();
        yard = object(party, "MATERIAL_YARD", "112.80");
        site = object(party, "MATERIAL_YARD", "112.90");
        id = Ids.next().toString();
        bureau.create("supervisor", "/campaigns", campaign());
    }

    @Test
    void oneVisitBringsAllMattersOfAParty() {
        Answer visit = bureau.create("supervisor", at() + "/visits", visit(dayTeam, party, "2023-08-09", yard, site));
        JsonNode matters = visit.body().get("matters");
        assertThat(matters).hasSize(2);
        matters.forEach(matter -> {
            assertThat(bureau.get("duty", "/leads/" + matter.get("leadId").asString())
                            .text("/channel"))
                    .isEqualTo("CAMPAIGN");
            assertThat(bureau.get(
                                    "inspector-a",
                                    "/inspections/" + matter.get("inspectionId").asString())
                            .text("/plannedOn"))
                    .isEqualTo("2023-08-09");
        });
        bureau.create(
                "supervisor",
                at() + "/visits",
                members(visit(dayTeam, party, "2023-08-09", yard, site), "id", visit.text("/id")));
        bureau.tryToCreate("supervisor", at() + "/visits", visit(nightTeam, party, "2023-08-09", yard))
                .refusedAs("one-visit-for-all-matters");
        assertThat(figure("campaign-visits")).isEqualTo("1");
        assertThat(figure("leads-in")).isEqualTo("2");
        assertThat(figure("inspections")).isEqualTo("2");
        assertThat(bureau.get("supervisor", at()).body().get("progress").toString())
                .isEqualTo("{\"items\":0,\"done\":0,\"overdue\":0,\"visits\":1,\"inspections\":2}");
    }

    @Test
    void itsWorkIsFoundInTheWorklistDownToTheCase() {
        Answer planned = bureau.create("supervisor", at() + "/visits", visit(dayTeam, party, "2023-08-09", yard, site));
        JsonNode matter = planned.body().at("/matters/0");
        String inspection = matter.get("inspectionId").asString();
        bureau.on("2023-08-09");
        assertThat(work("inspector-a", id)).hasSize(2).contains(inspection);
        assertThat(work("inspector-a", Ids.next().toString())).isEmpty();
        bureau.tryToGet("inspector-a", "/tasks?campaign=专项").refusedAs("malformed");

        FieldVisit visit = FieldVisit.of(bureau, "DUST", "DUST-YARD", "2023-08-09", matter);
        visit.photograph();
        visit.answers(Set.of("SEALED"), Set.of()).signs("AIR-117-1").concludes("CASE");
        String file = Ids.next().toString();
        bureau.create(
                "inspector-a",
                "/cases",
                members(
                        "id", file,
                        "inspectionId", inspection,
                        "violation", "AIR-117-1",
                        "cause", "涉嫌未密闭易产生扬尘物料案",
                        "facts", "原煤露天堆放，未密闭"));
        assertThat(work("head", id)).contains(file);
        assertThat(bureau.get("head", "/tasks/counts?campaign=" + id)
                        .body()
                        .get("group")
                        .asInt())
                .isEqualTo(1);

        String saved = Ids.next().toString();
        bureau.create("head", "/task-filters", members("id", saved, "name", "堆场专项", "campaign", id));
        assertThat(bureau.list("head", "/tasks?saved=" + saved))
                .extracting(task -> task.get("subjectId").asString())
                .containsExactly(file);
    }

    @Test
    void aNightVisitIsANightPatrolAndAResidentTeamStaysWhereItIs() {
        Answer night = bureau.create("supervisor", at() + "/visits", visit(nightTeam, party, "2023-08-10", yard));
        assertThat(bureau.get("duty", "/leads/" + night.text("/matters/0/leadId"))
                        .text("/channel"))
                .isEqualTo("NIGHT_PATROL");
        String other = party();
        String elsewhere = object(other, "MATERIAL_YARD", "112.70");
        bureau.tryToCreate("supervisor", at() + "/visits", visit(residentTeam, other, "2023-08-11", elsewhere))
                .refusedAs("resident-team-party");
        bureau.create("supervisor", at() + "/visits", visit(residentTeam, party, "2023-08-11", yard));
    }

    @Test
    void aCrossTeamIsLentWorksWhereItIsAndGoesHomeAgain() {
        String cross = Ids.next().toString();
        String crossing = Ids.next().toString();
        Map<String, Object> team =
                members(team(cross, "高平交叉组", "CROSS"), "officers", bureau.officers("inspector-c", "inspector-d"));
        Map<String, Object> campaign = members(campaign(), "id", crossing, "teams", List.of(team));
        bureau.create("supervisor", "/campaigns", campaign);
        Map<String, Object> planned = visit(cross, party, "2023-08-09", yard);
        bureau.tryToCreate("supervisor", "/campaigns/" + crossing + "/visits", planned)
                .refusedAs("inspector-outside-region");
        String first = lent("inspector-c", "2023-08-08", "2023-08-12");
        String second = lent("inspector-d", "2023-08-08", "2023-08-12");
        String home = "/officers/" + bureau.officer("inspector-c") + "/secondments";
        bureau.tryToCreate("admin", home, lending("2023-08-12", "2023-08-20")).refusedAs("secondment-overlaps");
        bureau.tryToCreate("admin", home, lending("2023-08-20", "2023-08-19")).refusedAs("secondment-dates");
        bureau.tryToCreate("admin", home, members(lending("2023-08-20", "2023-08-21"), "region", "140581"))
                .refusedAs("seconded-at-home");
        bureau.tryToCreate("admin", home, members(lending("2023-08-20", "2023-08-21"), "region", "440100"))
                .refusedAs("seconded-outside");
        bureau.tryToCreate("supervisor", home, lending("2023-08-20", "2023-08-21"))
                .refusedAs("forbidden");

        Answer visit = bureau.create("supervisor", "/campaigns/" + crossing + "/visits", planned);
        String inspection = "/inspections/" + visit.text("/matters/0/inspectionId");
        bureau.tryToGet("inspector-c", inspection).refusedAs("not-found");
        bureau.on("2023-08-09");
        assertThat(bureau.get("inspector-c", inspection).text("/plannedOn")).isEqualTo("2023-08-09");
        assertThat(work("inspector-c", crossing)).containsExactly(visit.text("/matters/0/inspectionId"));
        bureau.asks("admin", "/secondments/" + second + "/revocation");
        bureau.asks("admin", "/secondments/" + Ids.next() + "/revocation").refusedAs("not-found");
        bureau.tryToGet("inspector-d", inspection).refusedAs("not-found");
        assertThat(bureau.list("inspector-d", "/officers/" + bureau.officer("inspector-d") + "/secondments"))
                .singleElement()
                .satisfies(one -> assertThat(one.has("revokedBy")).isTrue());
        bureau.on("2023-08-13");
        bureau.tryToGet("inspector-c", inspection).refusedAs("not-found");
        bureau.asks("admin", "/secondments/" + first + "/revocation");
    }

    @Test
    void aFirmThatDoesWellIsNotVisitedAgainSoonWithoutAReason() {
        bureau.create("supervisor", at() + "/visits", visit(dayTeam, party, "2023-08-08", yard));
        bureau.create("supervisor", at() + "/visits", visit(dayTeam, party, "2023-08-09", yard));
        bureau.create(
                "clerk",
                "/parties/" + party + "/grades",
                members("grade", "A", "since", "2023-08-01", "basis", "绩效分级公示名单"));

        Map<String, Object> again = visit(dayTeam, party, "2023-08-20", yard);
        bureau.tryToCreate("supervisor", at() + "/visits", again).refusedAs("repeat-visit-shield");
        bureau.create("supervisor", at() + "/visits", members(again, "repeatReason", "群众举报夜间露天作业"));
        bureau.create(
                "supervisor",
                "/parties/" + party + "/listings",
                members(
                        "list", "SUPERVISED",
                        "rule", "挂牌督办办法",
                        "reason", "多次举报",
                        "leavesWhen", "整改验收"));
        bureau.create("supervisor", at() + "/visits", visit(dayTeam, party, "2023-08-21", yard));
    }

    @Test
    void theListsAreWorkedOffBeforeItCloses() {
        String item = Ids.next().toString();
        Map<String, Object> entry = members(
                "id", item,
                "objectId", yard,
                "task", "堆场全覆盖",
                "problem", "原煤露天堆放约三千吨",
                "responsible", bureau.officer("inspector-a"),
                "measure", "建设全封闭料棚",
                "dueOn", "2023-08-20");
        bureau.create("supervisor", at() + "/items", entry);
        bureau.create("supervisor", at() + "/items", entry);
        bureau.tryToCreate("supervisor", at() + "/items", members(entry, "task", "另一任务"))
                .refusedAs("already-exists");
        bureau.tryToCreate(
                        "supervisor",
                        at() + "/items",
                        members(entry, "id", Ids.next().toString(), "dueOn", "2023-09-08"))
                .refusedAs("campaign-outside-period");

        bureau.on("2023-08-21");
        assertThat(bureau.get("supervisor", at()).body().at("/progress/overdue").asInt())
                .isEqualTo(1);
        bureau.tries("supervisor", at(), "closing", members("summary", "完成")).refusedAs("campaign-items-open");
        assertThat(figure("campaign-items-open")).isEqualTo("1");
        String done = at() + "/items/" + item + "/completion";
        bureau.tryToCreate("inspector-a", done, members("doneOn", "2023-08-22", "result", "料棚已建成"))
                .refusedAs("in-the-future");
        bureau.create("inspector-a", done, members("doneOn", "2023-08-21", "result", "料棚已建成"));
        bureau.tryToCreate("inspector-a", done, members("doneOn", "2023-08-21", "result", "再次"))
                .refusedAs("not-at-this-step");
        assertThat(bureau.list("inspector-a", at() + "/items?open=true")).isEmpty();
        assertThat(bureau.list("inspector-a", at() + "/items")).hasSize(1);
        assertThat(figure("campaign-items-open")).isEqualTo("0");
        assertThat(figure("campaign-progress")).isEqualTo("100.00");
        assertThat(figure("campaign-items-on-time-rate")).isEqualTo("0.00");
        bureau.does("supervisor", at(), "closing", members("summary", "全部销号"));
        bureau.tryToCreate("supervisor", at() + "/visits", visit(dayTeam, party, "2023-08-22", yard))
                .refusedAs("not-at-this-step");
    }

    @Test
    void aTeamSeesItsDaysInTheOrderInWhichItDrives() {
        String far = party();
        bureau.create(
                "supervisor",
                at() + "/visits",
                visit(dayTeam, far, "2023-08-15", object(far, "MATERIAL_YARD", "112.95")));
        bureau.create("supervisor", at() + "/visits", visit(dayTeam, party, "2023-08-15", yard));
        JsonNode days = bureau.get(
                        "inspector-a", at() + "/teams/" + dayTeam + "/calendar?from=2023-08-14&to=2023-08-20")
                .body()
                .get("days");
        assertThat(days).hasSize(1);
        assertThat(days.at("/0/stops/0/visit/partyId").asString()).isEqualTo(party);
        assertThat(days.at("/0/stops/1/metres").asLong()).isBetween(13_000L, 14_000L);
        bureau.tryToGet("inspector-a", at() + "/teams/" + dayTeam + "/calendar?from=2023-08-14&to=2024-08-20")
                .refusedAs("invalid");
        bureau.tryToGet("inspector-a", at() + "/teams/" + id + "/calendar?from=2023-08-14&to=2023-08-20")
                .refusedAs("campaign-no-such-team");
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        bureau.tryToCreate("inspector-a", "/campaigns", campaign()).refusedAs("forbidden");
        bureau.tryToCreate(
                        "supervisor-2",
                        "/campaigns",
                        members(campaign(), "id", Ids.next().toString()))
                .refusedAs("outside-your-area");
        openRefused("campaign-dates", "to", "2023-08-06");
        openRefused("cross-team-at-home", "teams", List.of(team(null, "交叉组", "CROSS")));
        openRefused("resident-team-party", "teams", List.of(team(null, "驻厂组", "RESIDENT")));
        openRefused(
                "G1-two-certified-officers",
                "teams",
                List.of(members(team(null, "一人组", "DAY"), "officers", bureau.officers("inspector-a"))));
        bureau.tryToCreate("supervisor", "/campaigns", members(campaign(), "title", "另一专项"))
                .refusedAs("already-exists");
        bureau.tryToCreate("supervisor", at() + "/visits", visit(dayTeam, party, "2023-09-08", yard))
                .refusedAs("campaign-outside-period");
        bureau.tryToCreate("supervisor", at() + "/visits", visit(dayTeam, party(), "2023-08-09", yard))
                .refusedAs("visit-object-of-another-party");
        String elsewhere = Ids.next().toString();
        bureau.create(
                "duty",
                "/regulated-objects",
                members(
                        "id", elsewhere,
                        "partyId", party,
                        "kind", "MATERIAL_YARD",
                        "name", "外县堆场",
                        "address", "高平市",
                        "region", "140581"));
        bureau.tryToCreate("supervisor", at() + "/visits", visit(dayTeam, party, "2023-08-09", elsewhere))
                .refusedAs("campaign-outside-region");
        bureau.tryToGet("inspector-c", at()).refusedAs("not-found");
        assertThat(bureau.get("supervisor", at()).body().at("/progress/visits").asInt())
                .isZero();
    }

    @Test
    void partiesAreRankedAndEachRankIsExplained() {
        String reviewed = party();
        object(reviewed, "BARE_LAND", "112.70");
        bureau.create(
                "supervisor",
                "/parties/" + reviewed + "/listings",
                members("list", "BLACK_LIST", "rule", "红黑榜办法", "reason", "未覆盖", "leavesWhen", "三个月达标"));
        String quiet = party();
        object(quiet, "BARE_LAND", "112.71");
        List<JsonNode> ranked = bureau.list("supervisor", "/risk-ranking?region=140525&kind=BARE_LAND&limit=100");
        JsonNode first = ranked.stream()
                .filter(entry -> entry.get("partyId").asString().equals(reviewed))
                .findFirst()
                .orElseThrow();
        assertThat(first.get("points").asInt()).isEqualTo(40);
        assertThat(first.get("because").toString())
                .isEqualTo("[{\"factor\":\"BLACK_LIST\",\"times\":1,\"points\":30},"
                        + "{\"factor\":\"NEVER_INSPECTED\",\"times\":1,\"points\":10}]");
        assertThat(ranked.stream().map(entry -> entry.get("points").asInt()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(first.get("rank").asInt())
                .isLessThan(ranked.stream()
                        .filter(entry -> entry.get("partyId").asString().equals(quiet))
                        .findFirst()
                        .orElseThrow()
                        .get("rank")
                        .asInt());
        bureau.tryToGet("supervisor-2", "/risk-ranking?region=140525&kind=BARE_LAND")
                .refusedAs("outside-your-area");
        bureau.tryToGet("clerk", "/risk-ranking?region=140525&kind=BARE_LAND").refusedAs("forbidden");
    }

    private void openRefused(String code, String member, Object value) {
        bureau.tryToCreate(
                        "supervisor",
                        "/campaigns",
                        members(campaign(), "id", Ids.next().toString(), member, value))
                .refusedAs(code);
    }

    private Map<String, Object> campaign() {
        return members(
                "id",
                id,
                "title",
                "堆场扬尘专项整治",
                "basis",
                "十三项专项整治方案",
                "region",
                COUNTY,
                "from",
                DAY,
                "to",
                "2023-09-07",
                "repeatAfterDays",
                30,
                "teams",
                List.of(
                        team(dayTeam, "一组", "DAY"),
                        team(nightTeam, "夜查组", "NIGHT"),
                        members(team(residentTeam, "驻厂组", "RESIDENT"), "partyId", party)));
    }

    private Map<String, Object> team(@Nullable String team, String name, String form) {
        Map<String, Object> said =
                members("name", name, "form", form, "officers", bureau.officers("inspector-a", "inspector-b"));
        return team == null ? said : members(said, "id", team);
    }

    private static Map<String, Object> visit(String team, String party, String on, String... objects) {
        return members(
                "id", Ids.next().toString(),
                "teamId", team,
                "partyId", party,
                "plannedOn", on,
                "matters",
                        List.of(objects).stream()
                                .map(object -> members("objectId", object, "domain", "DUST", "checklist", "DUST-YARD"))
                                .toList());
    }

    private String party() {
        String made = Ids.next().toString();
        bureau.create(
                "duty",
                "/parties",
                members(
                        "id", made,
                        "kind", "OTHER_OPERATOR",
                        "name", "泽州县某砂石场",
                        "address", "泽州县",
                        "region", COUNTY));
        return made;
    }

    private String object(String owner, String kind, String longitude) {
        String made = Ids.next().toString();
        bureau.create(
                "duty",
                "/regulated-objects",
                members(
                        "id", made,
                        "partyId", owner,
                        "kind", kind,
                        "name", "堆场",
                        "address", "泽州县",
                        "region", COUNTY,
                        "location", members("longitude", new BigDecimal(longitude), "latitude", 35)));
        return made;
    }

    private String at() {
        return "/campaigns/" + id;
    }

    private String lent(String login, String from, String to) {
        return bureau.create("admin", "/officers/" + bureau.officer(login) + "/secondments", lending(from, to))
                .text("/id");
    }

    private static Map<String, Object> lending(String from, String to) {
        return members("region", COUNTY, "validFrom", from, "validTo", to, "basis", "晋市环函〔2023〕12号");
    }

    private List<String> work(String login, String campaign) {
        return bureau.list(login, "/tasks?limit=100&campaign=" + campaign).stream()
                .map(task -> task.get("subjectId").asString())
                .toList();
    }

    private String figure(String code) {
        return bureau.get("supervisor", "/figures/" + code + "/value?period=2023&campaign=" + id)
                .text("/value");
    }
}
