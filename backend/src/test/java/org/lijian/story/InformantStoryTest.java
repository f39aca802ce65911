package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A neighbour reported; whoever needs to know who asks, another agrees, and every look stays on file. */
@StoryTest
class InformantStoryTest {
    @Autowired
    Bureau bureau;

    private String lead;

    @BeforeEach
    void aNeighbourReported() {
        bureau.on("2024-07-01");
        lead = lead(members("name", "孙街坊", "phone", "13922223333", "answerWanted", true));
    }

    @Test
    void whoReportedIsOpenedByTwoPersonsForADayAndEachLookIsWrittenDown() {
        assertThat(bureau.get("duty", "/leads/" + lead).body().at("/informant"))
                .isEqualTo(bureau.get("inspector-a", "/leads/" + lead).body().at("/informant"));
        String opening = asked();
        bureau.tryToGet("duty", opening + "/informant").refusedAs("informant-opening-not-approved");

        bureau.does("supervisor", opening, "decision", members("approved", true));
        assertThat(bureau.get("duty", opening + "/informant").text("/name")).isEqualTo("孙街坊");
        assertThat(bureau.get("duty", opening + "/informant").text("/phone")).isEqualTo("13922223333");

        assertThat(actions())
                .containsSubsequence(
                        "InformantOpened", "InformantOpened", "InformantOpeningDecided", "InformantOpeningRequested");
        assertThat(bureau.list("inspector-a", "/leads/" + lead + "/timeline"))
                .noneMatch(entry -> entry.get("what").asString().contains("举报人信息"));
        bureau.at(Instant.parse("2024-07-02T02:00:01Z"));
        bureau.tryToGet("duty", opening + "/informant").refusedAs("informant-opening-over");
    }

    @Test
    void nobodyElseReadsItAndWhatIsNotAgreedStaysClosed() {
        String opening = asked();
        bureau.tries("duty", opening, "decision", members("approved", true)).refusedAs("forbidden");
        bureau.tryToGet("inspector-a", opening + "/informant").refusedAs("forbidden");
        bureau.tryToGet("supervisor", opening + "/informant").refusedAs("forbidden");
        bureau.tryToGet("supervisor-2", opening).refusedAs("not-found");
        bureau.tries("supervisor", opening, "decision", Map.of()).refusedAs("invalid");

        bureau.does("supervisor", opening, "decision", members("approved", false));
        bureau.tryToGet("duty", opening + "/informant").refusedAs("informant-opening-not-approved");
        bureau.tries("supervisor", opening, "decision", members("approved", true))
                .refusedAs("not-at-this-step");
        assertThat(actions()).doesNotContain("InformantOpened");
        assertThat(bureau.list("auditor", "/informant-openings?lead=" + lead))
                .extracting(found -> found.get("status").asString())
                .containsExactly("REFUSED");
    }

    @Test
    void theSecondPersonFindsTheRequestAmongTheirWorkAndNobodyElseDoes() {
        String opening = asked();
        String id = opening.substring(opening.lastIndexOf('/') + 1);

        JsonNode task = taskOf("supervisor", id).orElseThrow();
        assertThat(task.at("/step").asString()).isEqualTo("userTask_decideInformantOpening");
        assertThat(task.at("/subjectType").asString()).isEqualTo("informantOpening");
        assertThat(task.toString()).doesNotContain(lead, "孙街坊", "13922223333");
        assertThat(taskOf("head", id)).isPresent();
        assertThat(taskOf("supervisor-2", id)).isEmpty();
        assertThat(taskOf("duty", id)).isEmpty();
        assertThat(taskOf("inspector-a", id)).isEmpty();

        bureau.does("supervisor", opening, "decision", members("approved", true));

        assertThat(taskOf("supervisor", id)).isEmpty();
        assertThat(taskOf("head", id)).isEmpty();
        assertThat(bureau.nodesNeverPassed("informantOpening")).isEmpty();
    }

    private Optional<JsonNode> taskOf(String login, String opening) {
        return bureau.list(login, "/tasks?subjectType=informantOpening&limit=100").stream()
                .filter(task -> task.at("/subjectId").asString().equals(opening))
                .findFirst();
    }

    @Test
    void refusesWhatCannotBeAsked() {
        String anonymous = lead(null);
        String id = Ids.next().toString();
        bureau.tryToCreate("duty", "/leads/" + anonymous + "/informant-openings", members("reason", "回访"))
                .refusedAs("without-informant");
        bureau.tryToCreate("duty", "/leads/" + lead + "/informant-openings", members("reason", " "))
                .refusedAs("invalid");
        bureau.tryToCreate("clerk", "/leads/" + lead + "/informant-openings", members("reason", "回访"))
                .refusedAs("forbidden");
        bureau.create("duty", "/leads/" + lead + "/informant-openings", members("id", id, "reason", "回访"));
        bureau.create("duty", "/leads/" + lead + "/informant-openings", members("id", id, "reason", "回访"));
        bureau.tryToCreate("duty", "/leads/" + lead + "/informant-openings", members("id", id, "reason", "其他"))
                .refusedAs("already-exists");
    }

    private String asked() {
        return "/informant-openings/"
                + bureau.create("duty", "/leads/" + lead + "/informant-openings", members("reason", "核实现场位置"))
                        .text("/id");
    }

    private List<String> actions() {
        return bureau.list("auditor", "/audit-entries?subject=" + lead).stream()
                .map((JsonNode entry) -> entry.get("action").asString())
                .toList();
    }

    private String lead(@Nullable Map<String, Object> informant) {
        Map<String, Object> said = members(
                "channel",
                "HOTLINE_12345",
                "region",
                CoalYard.COUNTY,
                "place",
                "泽州县某村",
                "summary",
                "夜间焚烧",
                "receivedOn",
                "2024-07-01");
        if (informant != null) {
            said.put("informant", informant);
        }
        return bureau.create("duty", "/leads", said).text("/id");
    }
}
