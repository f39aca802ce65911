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

/** A yard visited again and again (回头看): what failed comes back, what was corrected or waived never does. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpStoryTest {
    private static final String SEALED = "AIR-117-1";
    private static final String FENCED = "AIR-117-2";
    private static final String LOADING = "AIR-117-3";

    @Autowired
    Bureau bureau;

    private String yard;
    private FieldVisit first;

    @BeforeEach
    void threeActsWereFoundAndOneWasOrdered() {
        bureau.on("2022-05-09"); // Monday
        yard = FieldVisit.object(
                bureau,
                FieldVisit.party(bureau, "某煤炭储运有限公司"),
                "MATERIAL_YARD",
                "煤场",
                members("yard", members("materials", List.of("原煤"))));
        first = visit("2022-05-09");
        bureau.tries("inspector-a", first.at(), "follow-up", null).refusedAs("nothing-to-follow-up");
        first.answers(Set.of("SEALED", "FENCED", "LOADING"), Set.of())
                .signs(SEALED, FENCED, LOADING)
                .concludes("EDUCATED");
        bureau.create(
                "inspector-a",
                "/correction-orders",
                members(
                        "id",
                        Ids.next().toString(),
                        "inspectionId",
                        first.inspection,
                        "violation",
                        SEALED,
                        "requirement",
                        "立即密闭",
                        "issuedOn",
                        "2022-05-09"));
    }

    @Test
    void opensWithEachActItsPicturesAndItsOrder() {
        FieldVisit second = again("2022-05-16");

        JsonNode items = items(second);
        assertThat(items).hasSize(3);
        JsonNode sealed = item(items, SEALED);
        assertThat(sealed.get("foundOn").asString()).isEqualTo("2022-05-09");
        assertThat(sealed.at("/pictures/0").asString()).isEqualTo(first.photograph);
        assertThat(sealed.at("/orders/0/number").asString()).contains("〔2022〕");
        assertThat(item(items, FENCED).get("orders")).isEmpty();
    }

    @Test
    void bringsBackOnlyWhatFailed() {
        FieldVisit second = again("2022-05-16");
        second.answers(Set.of(), Set.of());
        bureau.tries("inspector-a", second.at(), "site-record", second.record()).refusedAs("follow-up-incomplete");
        String picture = second.evidence("整改情况");
        answer(
                second,
                found(SEALED, "CORRECTED", picture, "已密闭"),
                found(FENCED, "NOT_CORRECTED", picture, "围挡低于堆放物"),
                notVisible(LOADING));
        second.signs();
        assertThat(second.recordText()).contains("回头看：AIR-117-1 已整改", "回头看：AIR-117-3 无法查看");
        bureau.tryToCreate("inspector-a", second.at() + "/next-visit", Map.of()).refusedAs("not-at-this-step");
        second.concludes("NOTHING_FOUND");
        Answer lead = bureau.create("inspector-a", second.at() + "/next-visit", Map.of());
        assertThat(lead.text("/summary")).contains(FENCED, LOADING).doesNotContain(SEALED);
        assertThat(bureau.create("inspector-a", second.at() + "/next-visit", Map.of())
                        .text("/id"))
                .isEqualTo(lead.text("/id"));

        bureau.tryToCreate(
                        "inspector-a",
                        first.at() + "/follow-up-waivers",
                        members("violation", LOADING, "reason", "装卸已停止"))
                .refusedAs("forbidden");
        waived(LOADING);
        bureau.tryToCreate(
                        "supervisor",
                        first.at() + "/follow-up-waivers",
                        members("violation", "AIR-117-5", "reason", "没有"))
                .refusedAs("follow-up-item-unknown");
        FieldVisit third = again("2022-05-23");
        assertThat(items(third))
                .singleElement()
                .satisfies(item -> assertThat(item.get("violation").asString()).isEqualTo(FENCED));
        third.answers(Set.of(), Set.of());
        answer(third, found(FENCED, "CORRECTED", third.evidence("围挡已加高"), "已加高"));
        third.signs().concludes("NOTHING_FOUND");
        bureau.tryToCreate("inspector-a", third.at() + "/next-visit", Map.of()).refusedAs("nothing-failed");

        FieldVisit fourth = visit("2022-05-30");
        bureau.tries("inspector-a", fourth.at(), "follow-up", null).refusedAs("nothing-to-follow-up");
    }

    @Test
    void refusesAnswersWithoutNewEvidenceOrReason() {
        FieldVisit second = again("2022-05-16");
        refused(
                second,
                "follow-up-needs-new-evidence",
                members(found(SEALED, "CORRECTED", "", "已密闭"), "evidence", List.of()));
        refused(second, "follow-up-needs-new-evidence", found(SEALED, "CORRECTED", first.photograph, "旧照片"));
        Map<String, Object> unseen = notVisible(SEALED);
        unseen.remove("note");
        refused(second, "follow-up-needs-reason", unseen);
        refused(second, "follow-up-waiver-by-supervisor", members(notVisible(SEALED), "result", "WAIVED"));
        refused(second, "follow-up-item-unknown", notVisible("AIR-117-5"));
        bureau.tryToPut("inspector-c", second.at() + "/follow-up", members("items", List.of(notVisible(SEALED))))
                .refusedAs("not-found");

        assertThat(items(second))
                .allSatisfy(item -> assertThat(item.has("result")).isFalse());
    }

    private FieldVisit visit(String day) {
        return FieldVisit.begun(bureau, "DUST", "DUST-YARD", "PATROL", day, yard);
    }

    private FieldVisit again(String day) {
        FieldVisit visit = visit(day);
        bureau.does("inspector-a", visit.at(), "follow-up", null);
        return visit;
    }

    private JsonNode items(FieldVisit visit) {
        return bureau.get("inspector-a", visit.at() + "/follow-up").body().get("items");
    }

    private static JsonNode item(JsonNode items, String violation) {
        return items.valueStream()
                .filter(item -> item.get("violation").asString().equals(violation))
                .findFirst()
                .orElseThrow();
    }

    private void waived(String violation) {
        bureau.create(
                "supervisor", first.at() + "/follow-up-waivers", members("violation", violation, "reason", "装卸已停止"));
    }

    @SafeVarargs
    private void answer(FieldVisit visit, Map<String, Object>... items) {
        assertThat(bureau.tryToPut("inspector-a", visit.at() + "/follow-up", members("items", List.of(items)))
                        .status())
                .isEqualTo(200);
    }

    private void refused(FieldVisit visit, String code, Map<String, Object> item) {
        bureau.tryToPut("inspector-a", visit.at() + "/follow-up", members("items", List.of(item)))
                .refusedAs(code);
    }

    private Map<String, Object> found(String violation, String result, String evidence, String note) {
        return members(
                "inspectionId", first.inspection,
                "violation", violation,
                "result", result,
                "evidence", List.of(evidence),
                "note", note);
    }

    private Map<String, Object> notVisible(String violation) {
        return members(
                "inspectionId", first.inspection, "violation", violation, "result", "NOT_VISIBLE", "note", "场区停产，大门关闭");
    }
}
