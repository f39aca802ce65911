package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** An inspector goes on leave: the work is handed over or shown to whoever stands in, and finds its way by filters of one's own. */
@StoryTest
@TestPropertySource(properties = "lijian.story.database=worklist")
class WorklistStoryTest {
    /** Wednesday. */
    private static final String DAY = "2023-11-01";

    @Autowired
    Bureau bureau;

    private CoalYard yard;

    @BeforeEach
    void aYardIsInspected() {
        yard = new CoalYard(bureau).inspected(DAY);
    }

    @Test
    void oneTaskIsHandedToAColleagueWhoCanDoIt() {
        String task = task("inspector-a").orElseThrow();
        refused("inspector-a", task, "clerk", "recipient-not-suited");
        refused("inspector-a", task, "inspector-c", "recipient-not-suited");
        refused("clerk", task, "inspector-b", "not-found");
        refused("supervisor-2", task, "inspector-b", "not-found");
        bureau.tryToCreate(
                        "inspector-a",
                        "/tasks/" + task + "/hand-over",
                        members("to", bureau.officer("inspector-b"), "reason", " "))
                .refusedAs("invalid");

        String triage = unclaimed();
        refused("duty", triage, "duty", "not-yours-to-hand-over");

        Answer handed = bureau.create("inspector-a", "/tasks/" + task + "/hand-over", to("inspector-b"));

        assertThat(handed.text("/claimedBy")).isEqualTo(bureau.officer("inspector-b"));
        assertThat(task("inspector-a")).isEmpty();
        assertThat(task("inspector-b")).contains(task);
        bureau.asks("inspector-a", "/tasks/" + task + "/claim").refusedAs("not-found");
        yard.concluded("CASE");
        bureau.tryToCreate("inspector-b", "/tasks/" + task + "/hand-over", to("inspector-b"))
                .refusedAs("not-at-this-step");
    }

    @Test
    void aSupervisorHandsOverAllOfAnOfficerOrNone() {
        CoalYard other = new CoalYard(bureau).inspected(DAY);
        String first = task("inspector-a").orElseThrow();
        bureau.asks("inspector-a", "/tasks/" + first + "/claim");
        Map<String, Object> all = members(to("inspector-b"), "from", bureau.officer("inspector-a"));
        bureau.tryToCreate("clerk", "/tasks/hand-over", all).refusedAs("forbidden");
        Answer refused =
                bureau.tryToCreate("supervisor", "/tasks/hand-over", members(all, "to", bureau.officer("cashier")));
        refused.refusedAs("recipient-not-suited");
        assertThat(refused.body().get("violations").size()).isGreaterThanOrEqualTo(2);
        assertThat(task("inspector-a")).contains(first);
        bureau.tryToCreate(
                        "supervisor",
                        "/tasks/hand-over",
                        members(all, "from", bureau.officer("inspector-b"), "tasks", List.of(first)))
                .refusedAs("not-held-by-them");

        List<String> many =
                Stream.generate(() -> Ids.next().toString()).limit(501).toList();
        bureau.tryToCreate("supervisor", "/tasks/hand-over", members(all, "tasks", many))
                .refusedAs("too-many-at-once");

        List<JsonNode> handed = bureau.create("supervisor", "/tasks/hand-over", all)
                .body()
                .get("tasks")
                .valueStream()
                .toList();

        assertThat(handed).hasSizeGreaterThanOrEqualTo(2);
        assertThat(bureau.list("inspector-a", "/tasks?filter=mine")).isEmpty();
        assertThat(task("inspector-b")).contains(first);
        yard.concluded("CASE");
        other.concluded("CASE");
    }

    @Test
    void whoStandsInSeesAndClaimsTheWorkOnThoseDaysOnly() {
        String task = task("inspector-a").orElseThrow();
        bureau.asks("inspector-a", "/tasks/" + task + "/claim");
        assertThat(task("inspector-b")).isEmpty();
        String delegation = Ids.next().toString();
        Map<String, Object> leave = members(
                "id",
                delegation,
                "to",
                bureau.officer("inspector-b"),
                "validFrom",
                "2023-11-02",
                "validTo",
                "2023-11-03",
                "reason",
                "年休假");
        String at = "/officers/" + bureau.officer("inspector-a") + "/delegations";
        bureau.tryToCreate("inspector-b", at, leave).refusedAs("forbidden");
        bureau.tryToCreate("inspector-a", at, members(leave, "to", bureau.officer("inspector-a")))
                .refusedAs("delegate-not-suited");
        bureau.tryToCreate("inspector-a", at, members(leave, "to", bureau.officer("cashier")))
                .refusedAs("delegate-not-suited");
        bureau.tryToCreate("inspector-a", at, members(leave, "validTo", "2023-11-01"))
                .refusedAs("delegation-dates");
        bureau.tryToCreate("inspector-a", at, members(leave, "validFrom", "2023-10-01", "validTo", "2023-10-02"))
                .refusedAs("delegation-dates");
        bureau.create("inspector-a", at, leave);
        assertThat(bureau.create("supervisor", at, leave).text("/id")).isEqualTo(delegation);
        bureau.tryToCreate("inspector-a", at, members(leave, "reason", "出差")).refusedAs("already-exists");
        bureau.tryToCreate("inspector-a", at, members(leave, "id", Ids.next().toString()))
                .refusedAs("delegation-overlaps");
        assertThat(task("inspector-b")).isEmpty();

        bureau.on("2023-11-02");
        assertThat(task("inspector-b")).contains(task);
        assertThat(bureau.asks("inspector-b", "/tasks/" + task + "/claim").text("/claimedBy"))
                .isEqualTo(bureau.officer("inspector-b"));
        bureau.asks("inspector-b", "/tasks/" + task + "/release");

        Answer revoked = bureau.asks("supervisor", "/delegations/" + delegation + "/revocation");
        assertThat(revoked.text("/revokedBy")).isEqualTo(bureau.officer("supervisor"));
        bureau.asks("inspector-a", "/tasks/" + task + "/claim");
        assertThat(task("inspector-b")).isEmpty();
        assertThat(bureau.list("inspector-a", at)).hasSize(1);
        bureau.asks("supervisor", "/delegations/" + Ids.next() + "/revocation").refusedAs("not-found");
        yard.concluded("CASE");
    }

    @Test
    void filtersAreKeptByNameAndCountsAndDigestFollow() {
        String id = Ids.next().toString();
        Map<String, Object> filter = members(
                "id", id, "name", "泽州检查", "filter", "mine", "county", CoalYard.COUNTY, "subjectType", "inspection");
        bureau.create("inspector-a", "/task-filters", filter);
        assertThat(bureau.create("inspector-a", "/task-filters", filter).text("/id"))
                .isEqualTo(id);
        bureau.tryToCreate("inspector-a", "/task-filters", members(filter, "name", "别的"))
                .refusedAs("already-exists");
        bureau.tryToCreate(
                        "inspector-a",
                        "/task-filters",
                        members(filter, "id", Ids.next().toString()))
                .refusedAs("filter-name-taken");
        bureau.tryToCreate("inspector-a", "/task-filters", members(filter, "filter", "everything"))
                .refusedAs("malformed");

        assertThat(bureau.list("inspector-a", "/tasks?limit=100&saved=" + id))
                .isNotEmpty()
                .allSatisfy(
                        task -> assertThat(task.get("subjectType").asString()).isEqualTo("inspection"))
                .anySatisfy(task -> assertThat(task.get("subjectId").asString()).isEqualTo(yard.inspection));
        bureau.tryToGet("inspector-b", "/tasks?saved=" + id).refusedAs("not-found");
        assertThat(bureau.list("inspector-a", "/tasks?filter=mine&subjectType=penalty"))
                .isEmpty();
        assertThat(bureau.list("duty", "/tasks?filter=group&county=140581")).isEmpty();
        bureau.tryToGet("inspector-a", "/tasks?county=x").refusedAs("malformed");

        Answer counts = bureau.get("inspector-a", "/tasks/counts?saved=" + id);
        assertThat(counts.body().get("mine").asInt())
                .isEqualTo(bureau.list("inspector-a", "/tasks?limit=100&saved=" + id)
                        .size());
        Answer digest = bureau.get("inspector-a", "/tasks/digest");
        assertThat(digest.text("/day")).isEqualTo(DAY);
        assertThat(digest.body().get("mine").asInt())
                .isGreaterThanOrEqualTo(counts.body().get("mine").asInt());
        assertThat(digest.body()
                        .get("steps")
                        .valueStream()
                        .mapToInt(step -> step.get("tasks").asInt())
                        .sum())
                .isEqualTo(digest.body().get("mine").asInt());

        assertThat(bureau.list("inspector-a", "/task-filters")).hasSize(1);
        assertThat(bureau.delete("inspector-b", "/task-filters/" + id).code()).isEqualTo("not-found");
        assertThat(bureau.delete("inspector-a", "/task-filters/" + id).status()).isEqualTo(204);
        assertThat(bureau.list("inspector-a", "/task-filters")).isEmpty();
        yard.concluded("CASE");
    }

    /** A lead that waits to be triaged is the role's, nobody's by name. */
    private String unclaimed() {
        String lead = bureau.create(
                        "duty",
                        "/leads",
                        members("channel", "PATROL", "region", CoalYard.COUNTY, "place", "巴公镇", "summary", "扬尘"))
                .text("/id");
        return bureau.list("duty", "/tasks?limit=100&filter=group&subjectType=lead").stream()
                .filter(task -> task.get("subjectId").asString().equals(lead))
                .map(task -> task.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private void refused(String login, String task, String to, String code) {
        bureau.tryToCreate(login, "/tasks/" + task + "/hand-over", to(to)).refusedAs(code);
    }

    private Map<String, Object> to(String login) {
        return members("to", bureau.officer(login), "reason", "休假");
    }

    private Optional<String> task(String login) {
        return bureau.list(login, "/tasks?limit=100&filter=mine").stream()
                .filter(task -> task.get("subjectId").asString().equals(yard.inspection))
                .filter(task -> login.equals("inspector-a") || task.has("claimedBy"))
                .map(task -> task.get("id").asString())
                .findFirst();
    }
}
