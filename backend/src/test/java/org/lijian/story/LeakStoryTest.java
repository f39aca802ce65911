package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A lead that nobody looks at: the supervisor sees it stand still, then its clock turn red. */
@StoryTest
class LeakStoryTest {
    @Autowired
    Bureau bureau;

    private final String lead = Ids.next().toString();

    @Test
    void aLeadNobodyLooksAtIsALeakWithItsReason() {
        bureau.on("2024-03-04");
        bureau.create(
                "duty",
                "/leads",
                members(
                        "id", lead,
                        "channel", "PATROL",
                        "region", CoalYard.COUNTY,
                        "place", "泽州县境内原煤堆场",
                        "summary", "巡查发现原煤露天堆放",
                        "receivedOn", "2024-03-04"));
        assertThat(leak()).isEmpty();
        assertThat(clocks("GREEN")).contains(lead);

        bureau.on("2024-03-08");
        assertThat(leak().orElseThrow().get("reason").asString()).isEqualTo("NOT_TRIAGED");
        assertThat(leak().orElseThrow().get("quietDays").asInt()).isEqualTo(4);

        bureau.on("2024-04-20");
        JsonNode overdue = leak().orElseThrow();
        assertThat(overdue.get("reason").asString()).isEqualTo("OVERDUE");
        assertThat(overdue.get("clock").asString()).isEqualTo("FILING");
        assertThat(overdue.get("lastMilestone").asString()).isEqualTo("LEAD_REGISTERED");
        assertThat(clocks("RED")).contains(lead);
        assertThat(clocks("GREEN")).doesNotContain(lead);
        assertThat(bureau.get("supervisor", "/clock-lights")
                        .body()
                        .get("items")
                        .valueStream()
                        .filter(light -> light.get("code").asString().equals("FILING")))
                .singleElement()
                .satisfies(light -> assertThat(light.get("red").asInt())
                        .isEqualTo(
                                all("/clock-lights/FILING/deadlines?light=RED").size()));
    }

    @Test
    void anotherCountySeesNoneOfIt() {
        for (String path : List.of(
                "/leaks?region=",
                "/clock-lights?region=",
                "/clock-lights/FILING/deadlines?light=RED&region=",
                "/county-ranking?period=2024&region=")) {
            bureau.tryToGet("supervisor-2", path + CoalYard.COUNTY).refusedAs("not-found");
        }
        assertThat(bureau.get("supervisor-2", "/county-ranking?period=2024").text("/rule/name"))
                .isEqualTo("执法闭环管理考核");
    }

    private Optional<JsonNode> leak() {
        return all("/leaks?region=" + CoalYard.COUNTY).stream()
                .filter(found -> found.get("id").asString().equals(lead))
                .findAny();
    }

    private List<String> clocks(String light) {
        return all("/clock-lights/FILING/deadlines?light=" + light).stream()
                .map(clock -> clock.get("subjectId").asString())
                .toList();
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page = bureau.get("supervisor", path).body();
        page.get("items").forEach(all::add);
        while (page.has("nextCursor")) {
            page = bureau.get(
                            "supervisor",
                            path + "&cursor=" + page.get("nextCursor").asString())
                    .body();
            page.get("items").forEach(all::add);
        }
        return all;
    }
}
