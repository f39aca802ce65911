package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Three calls about one pile of coal: shown to each other with the reasons, merged, and one of them taken apart again. */
@StoryTest
class DuplicateStoryTest {
    /** Friday. */
    private static final String DAY = "2023-12-01";

    @Autowired
    Bureau bureau;

    @BeforeEach
    void today() {
        bureau.on(DAY);
    }

    @Test
    void likelyDuplicatesAreShownFirstWithWhatSpeaksForThem() {
        String first = lead("原煤露天堆放，扬尘严重", 112.8531, 35.7712);
        String near = lead("煤堆露天堆放，扬尘很大", 112.8542, 35.7714);
        String farther = lead("露天堆放原煤", 112.8570, 35.7720);
        lead("餐馆油烟直排", 113.1, 35.6);

        List<JsonNode> shown = bureau.get("duty", "/leads/" + first + "/duplicates")
                .body()
                .get("items")
                .valueStream()
                .toList();

        assertThat(shown).extracting(lead -> lead.get("id").asString()).startsWith(near, farther);
        assertThat(shown.get(0).at("/likeness/metres").asInt()).isBetween(95, 105);
        assertThat(shown.get(0)
                        .at("/likeness/reasons")
                        .valueStream()
                        .map(r -> r.get("kind").asString()))
                .contains("PLACE", "TIME", "WORDS");
        bureau.tryToGet("inspector-a", "/leads/" + first + "/duplicates").refusedAs("forbidden");
        bureau.tryToGet("duty", "/leads/" + Ids.next() + "/duplicates").refusedAs("not-found");
    }

    @Test
    void aMergeIsUndoneAndBothAreAsTheyWere() {
        String main = lead("堆场扬尘", 112.9, 35.8);
        String merged = bureau.create(
                        "duty",
                        "/leads",
                        members(
                                lead("堆场扬尘", 112.9001, 35.8, Ids.next().toString()),
                                "informant",
                                members("phone", "13977778888", "answerWanted", true)))
                .text("/id");
        Answer before = bureau.get("duty", "/leads/" + merged);
        bureau.tries("duty", at(merged), "separation", members("reason", "未并案")).refusedAs("not-merged");
        bureau.does("duty", at(merged), "triage", duplicateOf(main));
        assertThat(bureau.get("duty", at(merged)).text("/status")).isEqualTo("CONCLUDED");
        assertThat(bureau.stepsOf("duty", merged)).containsExactly("答复举报人");
        assertThat(bureau.list("inspector-a", at(main) + "/merged"))
                .extracting(lead -> lead.get("id").asString())
                .containsExactly(merged);
        assertThat(shownFor(main)).doesNotContain(merged);
        bureau.tries("duty", at(merged), "separation", members("reason", " ")).refusedAs("invalid");
        bureau.tries("inspector-a", at(merged), "separation", members("reason", "不是"))
                .refusedAs("forbidden");

        bureau.does("duty", at(merged), "separation", members("reason", "现场核实是相邻的另一堆场"));

        Answer after = bureau.get("duty", at(merged));
        assertThat(after.text("/status")).isEqualTo("REGISTERED");
        assertThat(without(after)).isEqualTo(without(before));
        assertThat(bureau.stepsOf("duty", merged)).containsExactly("研判分派");
        assertThat(bureau.stepsOf("duty", main)).containsExactly("研判分派");
        assertThat(bureau.list("inspector-a", at(main) + "/merged")).isEmpty();
        assertThat(shownFor(main)).contains(merged);
        assertThat(bureau.list("duty", "/deadlines?subject=" + merged).stream()
                        .map(d -> d.get("state").asString()))
                .containsOnly("OPEN");
        bureau.does(
                "duty",
                at(merged),
                "triage",
                members("outcome", "ACCEPTED", "domain", "DUST", "priority", "ORDINARY", "reason", "属本局管辖"));
        assertThat(bureau.stepsOf("duty", merged)).containsExactly("指派检查");
    }

    private List<String> shownFor(String lead) {
        return bureau.get("duty", at(lead) + "/duplicates").each("/items", "id");
    }

    private static String at(String lead) {
        return "/leads/" + lead;
    }

    private static Map<String, Object> without(Answer lead) {
        Map<String, Object> members = new TreeMap<>();
        lead.body()
                .properties()
                .forEach(
                        member -> members.put(member.getKey(), member.getValue().toString()));
        members.remove("version");
        return members;
    }

    private static Map<String, Object> duplicateOf(String main) {
        return members("outcome", "DUPLICATE", "reason", "同一堆场", "duplicateOf", main);
    }

    private String lead(String summary, double longitude, double latitude) {
        return bureau.create(
                        "duty",
                        "/leads",
                        lead(summary, longitude, latitude, Ids.next().toString()))
                .text("/id");
    }

    private static Map<String, Object> lead(String summary, double longitude, double latitude, String id) {
        return members(
                "id",
                id,
                "channel",
                "HOTLINE_12369",
                "region",
                CoalYard.COUNTY,
                "place",
                "泽州县某堆场" + id.substring(30),
                "location",
                members("longitude", longitude, "latitude", latitude),
                "summary",
                summary);
    }
}
