package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** Kitchens (餐饮油烟检查): five samples of ten minutes, converted to the base flow of the burners that worked. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CookingFumeStoryTest {
    /** Tuesday. */
    private static final String DAY = "2022-04-12";

    private static final String OVER = "AIR-118-1";

    @Autowired
    Bureau bureau;

    private String party;

    @BeforeAll
    void aRestaurant() {
        bureau.on("2022-04-11");
        party = FieldVisit.party(bureau, "某饭店");
    }

    @Test
    void isOverTheLimitOnceConvertedToTheBaseFlow() {
        FieldVisit visit = visit();

        Answer measured = visit.measures("fume", fume("9000", "1.5", "1.5", "1.5", "1.5", "1.5"));

        assertThat(measured.text("/judgement/findings/0/measured")).isEqualTo("1.5");
        assertThat(measured.text("/judgement/findings/0/converted")).isEqualTo("2.25");
        visit.answers(Set.of("RUNNING"), Set.of()).signs(OVER).concludes("CASE");
    }

    @Test
    void leavesOutASampleBelowAQuarterOfTheLargest() {
        FieldVisit visit = visit();

        Answer measured = visit.measures("fume", fume("6000", "2.4", "2.2", "2.0", "0.5", "2.1"));

        assertThat(measured.text("/judgement/findings/0/measured")).isEqualTo("2.175");
        assertThat(measured.body().at("/over").asBoolean()).isTrue();
        assertThat(visit().measures("fume", fume("6000", "2.0", "2.0", "2.0", "0.5", "2.0"))
                        .body()
                        .at("/over")
                        .asBoolean())
                .as("exactly a quarter counts, and exactly the limit is kept")
                .isFalse();
    }

    @Test
    void refusesSamplesThatDoNotCount() {
        FieldVisit visit = visit();
        refused(visit, "fume-resample", fume("6000", "2.4", "0.5", "0.5", "0.5", "2.1"));
        refused(visit, "fume-samples-wrong", fume("6000", "2.4", "2.2", "2.0", "2.1"));
        refused(visit, "reading-unit-wrong", members(fume("6000", "2", "2", "2", "2", "2"), "unit", "g/m³"));
        refused(visit, "fume-sample-length", withSample(4, "2.0", 40, 49));
        refused(visit, "fume-samples-overlap", withSample(4, "2.0", 5, 15));
        refused(visit, "reading-negative", fume("6000", "2", "2", "2", "2", "-2"));

        assertThat(bureau.list("inspector-a", visit.at() + "/measurements")).isEmpty();
    }

    @Test
    void countsFumesThatLeaveByNoDuctAsOver() {
        FieldVisit visit = visit();
        visit.answers(Set.of("INSTALLED"), Set.of());
        bureau.tries("inspector-a", visit.at(), "site-record", visit.record(OVER))
                .refusedAs("violation-without-measurement");

        assertThat(visit.measures("fume", members("unorganised", true))
                        .body()
                        .at("/over")
                        .asBoolean())
                .isTrue();

        visit.signs(OVER).concludes("EDUCATED");
        assertThat(visit.recordText()).contains("视同超标");
        assertThat(visit.exit()).isEqualTo("EDUCATED");
    }

    @Test
    void sendsSamplesToALaboratoryThatFindsTheLimitKept() {
        FieldVisit visit = visit();
        String report = Ids.next().toString();
        bureau.create(
                "inspector-a",
                visit.at() + "/laboratory-reports",
                members(
                        "id",
                        report,
                        "laboratory",
                        "某监测技术有限公司",
                        "cmaNumber",
                        "12345",
                        "reportDueOn",
                        "2022-04-20",
                        "witnessedBy",
                        "王掌柜",
                        "samples",
                        List.of(members("number", "Y-1", "point", "排气筒", "takenAt", FieldVisit.moment(DAY, 8, 40)))));
        visit.answers(Set.of(), Set.of("LIMIT")).signs();
        String at = "/laboratory-reports/" + report;
        bureau.does(
                "inspector-a",
                at,
                "hand-over",
                members("handedOverAt", FieldVisit.moment(DAY, 9, 50), "receivedBy", "李工", "receiptNumber", "JJ-1"));
        bureau.does(
                "inspector-a",
                at,
                "report",
                members(
                        "number",
                        "JC-1",
                        "cmaNumber",
                        "12345",
                        "issuedOn",
                        DAY,
                        "evidence",
                        visit.evidence("监测报告"),
                        "samples",
                        List.of("Y-1"),
                        "fume",
                        fume("6000", "1.0", "1.0", "1.0", "1.0", "1.0")));
        bureau.does("inspector-a", at, "result-told", members("toldOn", DAY, "method", "IN_PERSON", "toldTo", "王掌柜"));

        visit.concludes("NOTHING_FOUND");
        assertThat(visit.exit()).isEqualTo("NOTHING_FOUND");
    }

    @AfterAll
    void everyNodeWasPassed() {
        assertThat(bureau.nodesNeverPassed("cookingFumeInspection")).isEmpty();
    }

    private FieldVisit visit() {
        String kitchen = FieldVisit.object(
                bureau,
                party,
                "RESTAURANT",
                "后厨",
                members("kitchen", members("burners", "3", "purifier", "静电式 YJ-6000")));
        return FieldVisit.begun(bureau, "COOKING_FUME", "COOKING-FUME", "HOTLINE_12345", DAY, kitchen);
    }

    private static Map<String, Object> fume(String flow, String... values) {
        List<Map<String, Object>> samples = new ArrayList<>();
        Arrays.stream(values).forEach(value -> samples.add(sample(value, samples.size() * 10)));
        return members("samples", samples, "unit", "mg/m³", "flow", flow, "workingBurners", "3");
    }

    private static Map<String, Object> withSample(int index, String value, int from, int to) {
        Map<String, Object> fume = fume("6000", "2.0", "2.0", "2.0", "2.0", "2.0");
        List<Object> samples = new ArrayList<>((List<?>) fume.get("samples"));
        samples.set(
                index,
                members(
                        "value", value,
                        "startedAt", FieldVisit.moment(DAY, 7, from),
                        "endedAt", FieldVisit.moment(DAY, 7, to)));
        fume.put("samples", samples);
        return fume;
    }

    private static Map<String, Object> sample(String value, int from) {
        int hour = 7 + from / 60;
        int end = from + 10;
        return members(
                "value", value,
                "startedAt", FieldVisit.moment(DAY, hour, from % 60),
                "endedAt", FieldVisit.moment(DAY, 7 + end / 60, end % 60));
    }

    private static void refused(FieldVisit visit, String code, Map<String, Object> fume) {
        visit.triesToMeasure("fume", fume).refusedAs(code);
    }
}
