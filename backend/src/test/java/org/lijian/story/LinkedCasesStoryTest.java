package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** Two cases of one party are linked: whoever reads the one finds the other, and each goes on by itself. */
@StoryTest
class LinkedCasesStoryTest {
    @Autowired
    Bureau bureau;

    @Test
    void areFoundFromEitherSideAndStayAsTheyWere() {
        CoalYard first = filed("2023-08-07", "2023-08-08");
        CoalYard second = filed("2023-08-09", "2023-08-10");
        String before = bureau.get("inspector-a", first.caseAt()).etag();
        link("inspector-a", first, first.caseId, "SAME_PARTY").refusedAs("case-linked-to-itself");
        link("inspector-a", first, Ids.next().toString(), "SAME_PARTY").refusedAs("not-found");
        link("inspector-c", first, second.caseId, "SAME_PARTY").refusedAs("not-found");
        link("inspector-expired", first, second.caseId, "SAME_PARTY").refusedAs("forbidden");
        link("head", first, second.caseId, "SAME_PARTY").refusedAs("forbidden");
        bureau.tryToCreate(
                        "inspector-a",
                        first.caseAt() + "/links",
                        members("otherCaseId", second.caseId, "kind", "OTHER"))
                .refusedAs("invalid");

        Answer linked = link("inspector-a", first, second.caseId, "SAME_PARTY");
        link("inspector-a", second, first.caseId, "SAME_PARTY");

        assertThat(linked.text("/items/0/number"))
                .isEqualTo(bureau.get("inspector-a", second.caseAt()).text("/number"));
        link("inspector-a", second, first.caseId, "DEPENDS_ON").refusedAs("case-linked-already");
        for (List<CoalYard> pair : List.of(List.of(first, second), List.of(second, first))) {
            assertThat(bureau.list("auditor", pair.get(0).caseAt() + "/links"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.get("caseId").asString()).isEqualTo(pair.get(1).caseId));
        }
        bureau.tryToGet("inspector-c", first.caseAt() + "/links").refusedAs("not-found");
        assertThat(bureau.get("inspector-a", first.caseAt()).etag()).isEqualTo(before);
        first.reported("20000.00", "LIGHTER").reviewed();
    }

    private CoalYard filed(String inspectedOn, String filedOn) {
        return new CoalYard(bureau)
                .inspected(inspectedOn)
                .concluded("CASE")
                .requested(filedOn)
                .filed(filedOn);
    }

    private Answer link(String login, CoalYard yard, String other, String kind) {
        Map<String, Object> request = members("otherCaseId", other, "kind", kind, "reason", "同一堆场先后两次露天堆放");
        return bureau.tryToCreate(login, yard.caseAt() + "/links", request);
    }
}
