package org.lijian.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.measure.Story.with;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.CaseId;
import org.lijian.platform.Ids;
import org.lijian.story.Answer;
import org.lijian.story.Bureau;
import org.lijian.story.StoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Seizures (查封、扣押) as officers carry them through, by the API, with every module and the engine. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeizureStoryTest {
    @Autowired
    Bureau bureau;

    @Autowired
    MeasuresOfCase measuresOfCase;

    Story story;

    @BeforeEach
    void begin() {
        story = new Story(bureau);
    }

    @Test
    void aSeizureIsApprovedCarriedOutAndLiftedAtTheEndOfItsTerm() {
        story.filed();
        String seizure = proposed(false);

        assertThat(story.steps("head", id(seizure))).containsExactly("userTask_approveSeizure");
        assertThat(story.steps("deputy", id(seizure))).containsExactly("userTask_approveSeizure");
        story.refused("G19-approved-before", "inspector-a", seizure, "execution", execution("2022-03-08"));
        Answer approved = story.command("head", seizure, "approval", approval(true));
        assertThat(approved.text("/status")).isEqualTo("APPROVED");
        story.refused("not-at-this-step", "head", seizure, "approval", approval(true));
        story.refused("G19-approved-before", "inspector-a", seizure, "execution", execution("2022-03-08"));

        story.on("2022-03-09"); // Wednesday
        Answer executed = story.command("inspector-a", seizure, "execution", execution("2022-03-09"));
        assertThat(executed.text("/status")).isEqualTo("IN_FORCE");
        assertThat(executed.text("/caseId")).isEqualTo(story.caseFile);
        assertThat(executed.text("/dueOn")).isEqualTo("2022-04-08");
        assertThat(executed.text("/execution/decisionNumber")).matches("晋市环查\\(扣\\)〔2022〕\\d+号");
        assertThat(executed.text("/execution/items/1/number")).isEqualTo("2");
        assertThat(story.read("clerk", "/deliveries/" + executed.text("/execution/inventoryDeliveryId"))
                        .text("/deliveredOn"))
                .isEqualTo("2022-03-09");
        assertThat(text(executed, "decisionDocumentId")).contains("2022年3月9日至2022年4月8日", "1. 装载机", "第四条第四项");
        assertThat(text(executed, "inventoryDocumentId"))
                .contains(executed.text("/execution/decisionNumber"), "2. 传送带", "当事人 李场长");
        assertThat(text(executed, "recordDocumentId")).contains("2022-03-09 10:00", "安巡（执法证号 晋140525-0014）");
        story.refused("not-at-this-step", "inspector-a", seizure, "execution", execution("2022-03-09"));
        assertThat(story.dueOf("head", id(seizure), "userTask_liftSeizure")).containsExactly("2022-04-08");
        assertThat(measuresOfCase.unmet(CaseId.of(story.caseFile)))
                .get()
                .satisfies(problem -> assertThat(problem.refusal().code()).isEqualTo("measure-in-force"));

        story.refused("lift-ground-not-given", "head", seizure, "lifting", lifting("EXPIRED", "2022-03-09"));
        story.on("2022-04-08"); // Friday, the last day
        assertThat(story.read("head", seizure).text("/status")).isEqualTo("IN_FORCE");
        story.on("2022-04-09"); // Saturday
        Answer lapsed = story.read("head", seizure);
        assertThat(lapsed.text("/status")).isEqualTo("LAPSED");
        assertThat(lapsed.text("/lapse")).isEqualTo("EXPIRED");
        assertThat(story.steps("supervisor", id(seizure))).containsExactly("userTask_liftSeizure");
        story.refused("not-at-this-step", "head", seizure, "extension", Map.of("reasons", "情况复杂"));
        story.refused("lift-ground-not-given", "head", seizure, "lifting", lifting("HANDLED", "2022-04-09"));
        Answer lifted = story.command("head", seizure, "lifting", lifting("EXPIRED", "2022-04-09"));
        assertThat(lifted.text("/lifting/documentNumber")).matches("晋市环解查\\(扣\\)〔2022〕\\d+号");
        assertThat(lifted.text("/lifting/serveBy")).isEqualTo("2022-04-13");
        assertThat(lifted.text("/endedOn")).isEqualTo("2022-04-09");
        story.refused("not-at-this-step", "inspector-a", seizure, "return", returned("2022-04-09"));
        assertThat(story.dueOf("clerk", lifted.text("/lifting/deliveryId"), "userTask_deliverDocument"))
                .containsExactly("2022-04-13");
        story.serve(lifted.text("/lifting/deliveryId"), "2022-04-09");
        story.command("inspector-a", seizure, "return", returned("2022-04-09"));

        assertThat(story.read("head", seizure).text("/status")).isEqualTo("RETURNED");
        nothingRuns(seizure);
        assertThat(measuresOfCase.unmet(CaseId.of(story.caseFile))).isEmpty();
        assertThat(measuresOfCase.items(CaseId.of(story.caseFile))).isNotEmpty().noneMatch(ArchiveItem::missing);
    }

    @Test
    void anUrgentSeizureApprovedInTimeIsExtendedStandsStillForTestsAndIsLiftedOnRequest() {
        story.inspected();
        String seizure = proposed(true);
        String photo = story.photographed("2022-03-08T03:00:00Z");
        story.command(
                "inspector-a",
                seizure,
                "execution",
                with(
                        execution("2022-03-08"),
                        "party",
                        null,
                        "witness",
                        Map.of("name", "王村长", "post", "巴公村委会"),
                        "signedByParty",
                        false,
                        "handedOver",
                        Map.of("method", "LEFT", "reason", "当事人拒绝签收", "evidence", List.of(photo))));
        assertThat(story.read("head", seizure).text("/status")).isEqualTo("OWES_APPROVAL");
        assertThat(story.read("head", seizure).text("/approveBy")).isEqualTo("2022-03-09T03:00:00Z");
        assertThat(story.dueOf("head", id(seizure), "userTask_approveUrgentSeizure"))
                .containsExactly("2022-03-09");
        story.refused("not-at-this-step", "head", seizure, "lifting", lifting("HANDLED", "2022-03-08"));

        story.at(Instant.parse("2022-03-09T02:30:00Z"));
        assertThat(story.command("head", seizure, "approval", approval(true)).text("/status"))
                .isEqualTo("IN_FORCE");

        String term = story.read("clerk", "/deadlines?subject=" + id(seizure) + "&limit=100")
                .each("/items", "code", "SEAL", "id")
                .get(0);
        story.command(
                "clerk",
                "/deadlines/" + term,
                "stops",
                Map.of(
                        "kind",
                        "TESTING",
                        "from",
                        "2022-03-09",
                        "to",
                        "2022-03-12",
                        "reason",
                        "抽样检测",
                        "proof",
                        "检测委托1号"));
        assertThat(story.read("head", seizure).text("/dueOn")).isEqualTo("2022-04-11");
        story.refused(
                "G19-extension-told",
                "head",
                "/deadlines/" + term,
                "extensions",
                Map.of("approvedOn", "2022-03-09", "reason", "情况复杂"));
        Answer extended = story.command("head", seizure, "extension", Map.of("reasons", "案情复杂，尚需核查"));
        assertThat(extended.text("/dueOn")).isEqualTo("2022-05-11");
        assertThat(extended.text("/extension/documentNumber")).matches("晋市环查\\(扣\\)延〔2022〕\\d+号");
        story.serve(extended.text("/extension/deliveryId"), "2022-03-09");
        story.refused("G19-extended-once", "head", seizure, "extension", Map.of("reasons", "再延"));

        story.on("2022-04-20"); // Wednesday, after the first term
        assertThat(story.read("head", seizure).text("/status")).isEqualTo("IN_FORCE");
        Map<String, Object> request = Map.of("receivedOn", "2022-04-20", "reasons", "已建成封闭料棚");
        String first = story.command("clerk", seizure, "lift-requests", request).text("/requests/0/id");
        assertThat(story.read("head", seizure).text("/requests/0/answerBy")).isEqualTo("2022-04-26");
        assertThat(story.dueOf("head", id(seizure), "userTask_answerLiftRequest"))
                .containsExactly("2022-04-26");
        story.refused("lift-request-open", "clerk", seizure, "lift-requests", request);
        Map<String, Object> no = Map.of("granted", false, "answer", "尚有部分未覆盖", "answeredOn", "2022-04-20");
        story.command("head", seizure, "lift-requests/" + first + "/answer", no);
        story.refused("not-at-this-step", "head", seizure, "lift-requests/" + first + "/answer", no);

        story.on("2022-04-25"); // Monday
        story.command("inspector-b", seizure, "lift-requests", with(request, "receivedOn", "2022-04-25"));
        Answer lifted = story.command("head", seizure, "lifting", lifting("ON_REQUEST", "2022-04-25"));
        assertThat(lifted.text("/requests/1/granted")).isEqualTo("true");
        story.serve(lifted.text("/lifting/deliveryId"), "2022-04-25");
        story.command("clerk", seizure, "return", returned("2022-04-25"));
        nothingRuns(seizure);
    }

    @Test
    void anUrgentSeizureThatNobodyApprovesLosesItsForceAfterADay() {
        story.inspected();
        String seizure = proposed(true);
        story.command("inspector-a", seizure, "execution", execution("2022-03-08"));

        story.at(Instant.parse("2022-03-09T02:59:59Z"));
        assertThat(story.read("head", seizure).text("/status")).isEqualTo("OWES_APPROVAL");
        story.at(Instant.parse("2022-03-09T03:00:01Z"));

        Answer lapsed = story.read("head", seizure);
        assertThat(lapsed.text("/status")).isEqualTo("LAPSED");
        assertThat(lapsed.text("/lapse")).isEqualTo("NOT_APPROVED");
        assertThat(story.steps("supervisor", id(seizure))).containsExactly("userTask_liftSeizure");
        assertThat(story.refused("G19-approval-within-24-hours", "head", seizure, "approval", approval(true))
                        .text("/citation"))
                .contains("第十九条");
        story.refused("lift-ground-not-given", "head", seizure, "lifting", lifting("EXPIRED", "2022-03-09"));
        Answer lifted = story.command("head", seizure, "lifting", lifting("NOT_APPROVED", "2022-03-09"));
        story.serve(lifted.text("/lifting/deliveryId"), "2022-03-09");
        story.command("inspector-a", seizure, "return", returned("2022-03-09"));
        nothingRuns(seizure);
    }

    @Test
    void anUrgentSeizureTheHeadDoesNotApproveIsLiftedAtOnce() {
        story.inspected();
        String seizure = proposed(true);
        story.command("inspector-a", seizure, "execution", execution("2022-03-08"));

        Answer refused = story.command("head", seizure, "approval", with(approval(false), "refrain", "LIVELIHOOD"));
        assertThat(refused.text("/status")).isEqualTo("LAPSED");
        assertThat(refused.text("/decision/refrain")).isEqualTo("LIVELIHOOD");
        story.at(Instant.parse("2022-03-08T04:00:01Z"));
        assertThat(story.steps("supervisor", id(seizure))).containsExactly("userTask_liftSeizure");
        story.command("head", seizure, "lifting", lifting("NOT_APPROVED", "2022-03-08"));
    }

    @Test
    void whatWasSeizedGoesToThePoliceWithTheCase() {
        story.filed();
        String seizure = proposed(true);
        story.command("inspector-a", seizure, "execution", execution("2022-03-08"));
        Map<String, Object> handOver = Map.of(
                "handedOverOn", "2022-03-08", "authority", "泽州县公安局", "referral", "晋市环刑移〔2022〕1号", "receiver", "警官赵某");
        story.refused("not-at-this-step", "inspector-a", seizure, "hand-over", handOver);
        story.command("head", seizure, "approval", approval(true));
        story.command("clerk", seizure, "lift-requests", Map.of("receivedOn", "2022-03-08", "reasons", "生产急用"));

        Answer over = story.command("inspector-a", seizure, "hand-over", handOver);

        assertThat(over.text("/status")).isEqualTo("HANDED_OVER");
        assertThat(over.text("/disposal/authority")).isEqualTo("泽州县公安局");
        assertThat(over.text("/requests/0/granted")).isEqualTo("false");
        nothingRuns(seizure);
        story.refused("not-at-this-step", "head", seizure, "lifting", lifting("HANDLED", "2022-03-08"));
    }

    @Test
    void aProposalIsRefusedByTheHeadAndNothingIsSeized() {
        story.filed();
        String seizure = proposed(false);

        assertThat(story.command("head", seizure, "approval", approval(false)).text("/status"))
                .isEqualTo("REFUSED");

        nothingRuns(seizure);
        story.refused("not-at-this-step", "inspector-a", seizure, "execution", execution("2022-03-08"));
        assertThat(measuresOfCase.unmet(CaseId.of(story.caseFile))).isEmpty();
    }

    @Test
    void aSeizureIsProposedOnAGroundOfTheLawByAnOfficerOfTheInspection() {
        story.inspected();
        Map<String, Object> proposal = proposal(false);

        story.refusedCreation("measure-ground-unknown", "inspector-a", "/seizures", with(proposal, "ground", "UGLY"));
        assertThat(story.refusedCreation(
                                "seizure-catch-all-without-statute",
                                "inspector-a",
                                "/seizures",
                                with(proposal, "ground", "OTHER_STATUTE"))
                        .status())
                .isEqualTo(422);
        story.refusedCreation(
                "violation-not-found-there", "inspector-a", "/seizures", with(proposal, "violation", "AIR-99-2"));
        story.refusedCreation("forbidden", "head", "/seizures", proposal);
        story.refusedCreation("not-found", "inspector-c", "/seizures", proposal);
        Answer first = story.create("inspector-a", "/seizures", proposal);
        assertThat(story.create("inspector-a", "/seizures", proposal).body()).isEqualTo(first.body());
        story.refusedCreation("already-exists", "inspector-a", "/seizures", with(proposal, "objects", "别的"));
        assertThat(story.create(
                                "inspector-a",
                                "/seizures",
                                with(proposal(false), "ground", "OTHER_STATUTE", "statute", "《大气污染防治法》第三十条"))
                        .text("/statute"))
                .contains("第三十条");
    }

    @Test
    void aGraveCaseIsApprovedOnlyAfterADiscussionAndNeverByItsInspectors() {
        story.inspected();
        String seizure = "/seizures/"
                + story.create("inspector-a", "/seizures", with(proposal(false), "grave", true))
                        .text("/id");

        assertThat(story.refused("measure-collective-discussion", "head", seizure, "approval", approval(true))
                        .text("/citation"))
                .contains("第十条");
        story.refused("forbidden", "inspector-a", seizure, "approval", approval(true));
        story.refused("measure-ground-unknown", "head", seizure, "approval", with(approval(false), "refrain", "RICH"));
        assertThat(story.steps("head", id(seizure))).containsExactly("userTask_approveSeizure");
        assertThat(story.steps("deputy", id(seizure))).as("a grave one").isEmpty();
        assertThat(story.refused("approval-level", "deputy", seizure, "approval", approval(true))
                        .text("/citation"))
                .contains("实施查封、扣押办法", "待核实");
        assertThat(story.read("head", seizure).text("/status")).isEqualTo("PROPOSED");
        Map<String, String> discussion =
                Map.of("heldOn", "2022-03-09", "participants", "甄思远、贾慎行、景同心", "conclusion", "同意查封");
        story.refused("in-the-future", "head", seizure, "approval", with(approval(true), "discussion", discussion));
        story.command(
                "head",
                seizure,
                "approval",
                with(approval(true), "discussion", with(discussion, "heldOn", "2022-03-08")));
    }

    @Test
    void whatIsDoneOnTheSpotIsRefusedUnlessItIsAsTheLawWants() {
        story.inspected();
        String seizure = proposed(true);
        Map<String, Object> lawful = execution("2022-03-08");

        story.refused(
                "G1-two-certified-officers",
                "inspector-a",
                seizure,
                "execution",
                with(lawful, "officers", story.ids("inspector-a")));
        story.refused(
                "not-among-the-officers",
                "inspector-a",
                seizure,
                "execution",
                with(lawful, "officers", story.ids("inspector-b", "inspector-c")));
        story.refused(
                "G19-inventory-on-the-spot", "inspector-a", seizure, "execution", with(lawful, "items", List.of()));
        story.refused(
                "G19-inventory-on-the-spot",
                "inspector-a",
                seizure,
                "execution",
                with(lawful, "signedAt", "2022-03-08T01:00:00Z"));
        story.refused("G19-party-or-witness", "inspector-a", seizure, "execution", with(lawful, "party", null));
        story.refused(
                "G19-party-or-witness", "inspector-a", seizure, "execution", with(lawful, "signedByParty", false));
        story.refused("G19-rights-told", "inspector-a", seizure, "execution", with(lawful, "rightsTold", false));
        story.refused("forbidden", "head", seizure, "execution", lawful);
        story.refused("not-found", "inspector-c", seizure, "execution", lawful);
        story.refused("in-the-future", "inspector-a", seizure, "execution", execution("2022-03-09"));
        story.refused("dates-out-of-order", "inspector-a", seizure, "execution", execution("2022-03-07"));
        assertThat(story.read("head", seizure).text("/status")).isEqualTo("URGENT");
    }

    @Test
    void theGroundsOfADayAreThereForEverybody() {
        Answer grounds = story.read("auditor", "/measure-grounds/HALT?asOf=2022-03-08");

        assertThat(grounds.each("/grounds", "code")).contains("OVER_AFTER_RESTRICTION", "OTHER_STATUTE");
        assertThat(story.read("auditor", "/measure-grounds/SEIZURE?asOf=2026-08-15")
                        .text("/verified"))
                .isEqualTo("false");
    }

    @AfterAll
    void everyFlowNodeOfBothDiagramsWasPassed() {
        assertThat(bureau.nodesNeverPassed("seizure")).isEmpty();
        assertThat(bureau.nodesNeverPassed("seizureLifting")).isEmpty();
    }

    @Test
    void anApprovedSeizureThatIsNotCarriedOutIsGivenUp() {
        story.filed();
        String approved = proposed(false);
        Map<String, Object> reasons = Map.of("reasons", "当事人已经停止排放");
        story.refused("not-at-this-step", "head", approved, "abandonment", reasons);
        story.command("head", approved, "approval", approval(true));

        assertThat(story.command("head", approved, "abandonment", reasons).text("/status"))
                .isEqualTo("ABANDONED");
        nothingRuns(approved);
        story.refused("not-at-this-step", "inspector-a", approved, "execution", execution("2022-03-08"));

        String urgent = proposed(true);
        story.command("head", urgent, "abandonment", reasons);
        nothingRuns(urgent);
    }

    private void nothingRuns(String seizure) {
        assertThat(bureau.isEnded(id(seizure))).isTrue();
    }

    private String proposed(boolean urgent) {
        return "/seizures/"
                + story.create("inspector-a", "/seizures", proposal(urgent)).text("/id");
    }

    private Map<String, Object> proposal(boolean urgent) {
        return Map.of(
                "id",
                Ids.next().toString(),
                "inspectionId",
                story.inspection,
                "violation",
                Story.VIOLATION,
                "kind",
                "SEAL",
                "urgent",
                urgent,
                "ground",
                "EVASION",
                "facts",
                "夜间停用喷淋，逃避监管排放粉尘",
                "objects",
                "装载机、传送带");
    }

    private static Map<String, Object> approval(boolean approved) {
        return Map.of("approved", approved, "opinion", approved ? "同意" : "不同意");
    }

    private Map<String, Object> execution(String day) {
        return Stream.<Map.Entry<String, Object>>of(
                        Map.entry("startedAt", day + "T02:00:00Z"),
                        Map.entry("endedAt", day + "T03:00:00Z"),
                        Map.entry("place", "泽州县巴公镇工业路1号院内"),
                        Map.entry("officers", story.ids("inspector-a", "inspector-b")),
                        Map.entry("party", Map.of("name", "李场长", "post", "场长")),
                        Map.entry("rightsTold", true),
                        Map.entry("partyStatement", "没有意见"),
                        Map.entry("stopsDischarge", true),
                        Map.entry("items", List.of(item("装载机"), item("传送带"))),
                        Map.entry("signedAt", day + "T02:50:00Z"),
                        Map.entry("signedByParty", true),
                        Map.entry(
                                "handedOver",
                                Map.of("method", "DIRECT", "receiver", Map.of("name", "李场长", "relation", "场长"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> item(String name) {
        return Map.of(
                "name", name, "quantity", "1台", "condition", "完好", "place", "堆场东侧", "keeping", "就地查封", "keeper", "李场长");
    }

    private static Map<String, Object> lifting(String ground, String on) {
        return Map.of("ground", ground, "reasons", "符合解除条件", "liftedOn", on);
    }

    private static Map<String, Object> returned(String on) {
        return Map.of("returnedOn", on, "receiver", "李场长");
    }

    private String text(Answer seizure, String document) {
        return story.read("clerk", "/documents/" + seizure.text("/execution/" + document) + "/text")
                .body()
                .asString();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
