package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** One act under several norms is fined once, by the norm with the higher fine, and the papers name them all. */
@StoryTest
class SeveralNormsStoryTest {
    /** Tuesday. */
    private static final String FILED = "2023-08-08";

    /** The same range as the act of the case. */
    private static final String UNCOVERED = "AIR-117-2";

    /** Ten times its range. */
    private static final String EVASION = "AIR-99-3";

    @Autowired
    Bureau bureau;

    private CoalYard yard;

    @BeforeEach
    void theYardIsInspected() {
        yard = new CoalYard(bureau).inspected("2023-08-07").concluded("CASE");
        bureau.on(FILED);
    }

    @Test
    void isNotFiledUnderTheLighterNorm() {
        Answer refused = tryToFile(EVASION).refusedAs("G12-heavier-norm");

        assertThat(refused.text("/detail")).contains(EVASION, "100000.00至1000000.00元");
        assertThat(refused.text("/violations/0/pointer")).isEqualTo("/alsoUnder/0");
        tryToFile(UNCOVERED, EVASION).refusedAs("G12-heavier-norm");
        tryToFile(CoalYard.VIOLATION).refusedAs("norm-named-twice");
        tryToFile(UNCOVERED, UNCOVERED).refusedAs("norm-named-twice");
        tryToFile("AIR-0").refusedAs("violation-unknown");
    }

    @Test
    void isFinedOnceAndEveryPaperNamesBothNorms() {
        tryToFile(UNCOVERED);
        assertThat(bureau.get("inspector-a", yard.caseAt()).text("/alsoUnder/0"))
                .isEqualTo(UNCOVERED);
        bureau.tryToCreate(
                        "inspector-a",
                        "/cases",
                        members(yard.filingRequest(), "id", Ids.next().toString()))
                .refusedAs("G12-one-act-not-two-fines");
        yard.filed(FILED).reported("20000.00", "LIGHTER");
        assertThat(bureau.get("inspector-a", yard.caseAt()).each("/reports/0/steps", "value"))
                .startsWith("10000.00至100000.00元", "10000.00至100000.00元")
                .anySatisfy(value -> assertThat(value).startsWith("未密闭煤炭"));
        yard.reviewed().notified("2023-08-10").decided("20000.00", "2023-08-18");

        Answer decided = yard.penaltyNow();
        for (String paper : List.of("notice", "decision")) {
            assertThat(bureau.get("clerk", "/documents/" + decided.text("/" + paper + "/documentId") + "/text")
                            .body()
                            .asString())
                    .as(paper)
                    .contains("同一行为同时违反", "《行政处罚法》（2021修订）第二十九条，按照罚款数额高的规定处罚");
        }
    }

    private Answer tryToFile(String... alsoUnder) {
        Map<String, Object> request = members(yard.filingRequest(), "alsoUnder", List.of(alsoUnder));
        return bureau.tryToCreate("inspector-a", "/cases", request);
    }
}
