package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One visit, several parties: the operator of the yard and the contractor who heaped the coal up, each with its own case. */
@StoryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JointCasesStoryTest {
    /** Tuesday. */
    private static final String FILED = "2023-08-08";

    /** Thursday; the fifth working day is Thursday 2023-08-17. */
    private static final String NOTIFIED = "2023-08-10";

    /** Friday. */
    private static final String DECIDED = "2023-08-18";

    /** Tuesday. */
    private static final String FOUND_LATER = "2023-08-22";

    @Autowired
    Bureau bureau;

    private CoalYard operator;
    private CoalYard contractor;
    private String matter;
    private String contractorId;

    @BeforeEach
    void theYardIsInspected() {
        operator = new CoalYard(bureau).inspected("2023-08-07").concluded("CASE");
        contractor = new CoalYard(operator);
        matter = Ids.next().toString();
        bureau.on(FILED);
        contractorId = registered("某煤场装卸承包部");
    }

    @Test
    void eachPartyHasItsOwnCaseAndTheLeadLeavesWithTheLastOfThem() {
        requested();
        assertThat(bureau.get("inspector-b", contractor.caseAt() + "/joint-matter")
                        .each("/parties", "caseId"))
                .containsExactlyInAnyOrder(operator.caseId, contractor.caseId);
        bureau.tries("inspector-a", matterAt(), "filing-decision", filing()).refusedAs("forbidden");
        Answer filed = bureau.does("head", matterAt(), "filing-decision", filing());
        assertThat(filed.each("/parties", "status")).containsExactly("INVESTIGATING", "INVESTIGATING");
        assertThat(filed.each("/parties", "number")).doesNotHaveDuplicates();
        bureau.tries("head", matterAt(), "filing-decision", filing()).refusedAs("not-at-this-step");

        String order = operator.ordered(null, FILED);
        String ordered = orderedTo(contractorId);
        orderTo(registered("无关的装卸部")).refusedAs("order-party-not-accused");
        assertThat(bureau.get("inspector-a", ordered).text("/caseId")).isEqualTo(contractor.caseId);
        operator.reported("20000.00", "LIGHTER").reviewed().notified(NOTIFIED);
        contractor.reportedAs(noPenalty()).reviewed().notified(NOTIFIED);
        assertThat(seen().body().at("/evidence/0/reliedOnIn").valueStream())
                .extracting(id -> id.asString())
                .containsExactlyInAnyOrder(operator.caseId, contractor.caseId);

        operator.decided("20000.00", DECIDED);
        operator.publishedAndPaid("20000.00", "2023-08-21");
        bureau.on(FOUND_LATER);
        operator.rechecked(order, FOUND_LATER, "CORRECTED");
        operator.closed("PERFORMED");
        assertThat(exit()).as("the contractor's case is open").isEmpty();

        CoalYard carrier = addedLater();
        contractor.rechecked(ordered, FOUND_LATER, "CORRECTED");
        Map<String, Object> unexplained = decision(FOUND_LATER);
        unexplained.remove("deviationReason");
        Answer unequal = bureau.tries("head", contractor.penaltyAt(), "decision", unexplained)
                .refusedAs("joint-unequal-without-reason");
        assertThat(unequal.text("/detail")).contains("20000.00", "0.00");
        contractor.decidedAs(decision(FOUND_LATER), FOUND_LATER);
        contractor.closed("NOTHING_TO_ENFORCE");
        assertThat(exit()).as("the carrier's case is open").isEmpty();
        carrier.reportedAs(noPenalty()).reviewed().notified(FOUND_LATER);
        carrier.decidedAs(decision("2023-08-30"), "2023-08-30");
        carrier.closed("NOTHING_TO_ENFORCE");

        assertThat(exit()).isEqualTo("CASE_CLOSED");
        assertThat(seen().body().toString()).contains("仅按指示装卸，作用轻微");
        assertThat(amounts()).containsExactlyInAnyOrder("20000.00", "0.00", "0.00");
        add(accused(Ids.next().toString(), registered("事后发现的装卸部"), "OTHER")).refusedAs("joint-matter-over");
        assertThat(operator.archived()).contains("责令改正违法行为决定书");
    }

    /** One was fined; the other, decided on last, has no case after all: the lead was answered by a closed case. */
    @ParameterizedTest
    @ValueSource(strings = {"filing-withdrawal", "filing-decision"})
    void theLeadLeavesAsClosedWhereTheLastOfThemIsNotFiled(String ending) {
        requested();
        operator.filed(FILED);
        String order = operator.ordered(null, FILED);
        operator.reported("20000.00", "LIGHTER").reviewed().notified(NOTIFIED);
        operator.decided("20000.00", DECIDED);
        operator.publishedAndPaid("20000.00", "2023-08-21");
        bureau.on(FOUND_LATER);
        operator.rechecked(order, FOUND_LATER, "CORRECTED");
        operator.closed("PERFORMED");
        assertThat(exit()).as("the contractor's request is open").isEmpty();

        if (ending.equals("filing-withdrawal")) {
            bureau.does("inspector-a", contractor.caseAt(), ending, members("reason", "按堆场安排装卸，不是贮存人"));
        } else {
            bureau.does(
                    "head",
                    contractor.caseAt(),
                    ending,
                    members(
                            "approved",
                            false,
                            "opinion",
                            "不是贮存人",
                            "decidedOn",
                            FOUND_LATER,
                            "refusalGround",
                            "NOT_PUNISHABLE"));
        }

        assertThat(exit()).isEqualTo("CASE_CLOSED");
    }

    /** Neither is filed: nothing was closed, and a request that was taken back may be made anew. */
    @Test
    void theLeadWaitsWhereAllRequestsAreTakenBack() {
        requested();
        for (CoalYard each : List.of(operator, contractor)) {
            bureau.does("inspector-a", each.caseAt(), "filing-withdrawal", members("reason", "证据待补充"));
        }

        assertThat(exit()).isEmpty();
    }

    @Test
    void allOfThemAreAskedForOrNone() {
        Map<String, Object> ours = accused(operator.caseId, operatorId(), "OPERATOR");
        request("inspector-a", List.of(ours)).refusedAs("invalid");
        Answer twice = request("inspector-a", List.of(ours, accused(contractor.caseId, operatorId(), "CONTRACTOR")))
                .refusedAs("joint-party-twice");
        assertThat(twice.text("/violations/0/pointer")).isEqualTo("/parties/1/partyId");
        Answer unseen = request(
                        "inspector-a",
                        List.of(
                                ours,
                                members(
                                        accused(contractor.caseId, contractorId, "CONTRACTOR"),
                                        "violation",
                                        "AIR-117-5")))
                .refusedAs("G5-filing-conditions");
        assertThat(unseen.text("/violations/0/pointer")).startsWith("/parties/1");
        request(
                        "inspector-a",
                        List.of(ours, accused(contractor.caseId, Ids.next().toString(), "OTHER")))
                .refusedAs("not-found");
        Map<String, Object> withAnothersYard =
                members(accused(contractor.caseId, contractorId, "CONTRACTOR"), "objectId", yard());
        request("inspector-a", List.of(ours, withAnothersYard)).refusedAs("joint-object-of-another-party");
        Map<String, Object> withATruckElsewhere =
                members(accused(contractor.caseId, contractorId, "CARRIER"), "objectId", yardInAnotherCounty());
        request("inspector-a", List.of(ours, withATruckElsewhere)).refusedAs("not-found");
        request("inspector-c", both()).refusedAs("not-found");
        request("inspector-expired", both()).refusedAs("forbidden");
        request("head", both()).refusedAs("forbidden");
        bureau.tryToGet("inspector-a", matterAt()).refusedAs("not-found");
        bureau.tryToGet("inspector-a", operator.caseAt()).refusedAs("not-found");

        requested();
        requested();
        request("inspector-a", List.of(ours, accused(contractor.caseId, contractorId, "OWNER")))
                .refusedAs("already-exists");
        bureau.tryToCreate(
                        "inspector-a",
                        "/cases",
                        members(operator.filingRequest(), "id", Ids.next().toString()))
                .refusedAs("G12-one-act-not-two-fines");
        bureau.tryToGet("inspector-c", matterAt()).refusedAs("not-found");
        bureau.tryToGet("cashier", matterAt()).refusedAs("forbidden");
    }

    @Test
    void aCaseThatWasFiledAloneIsJoinedByTheOthers() {
        operator.requested(FILED).filed(FILED);
        bureau.tryToGet("inspector-a", operator.caseAt() + "/joint-matter").refusedAs("not-found");
        Map<String, Object> open = members("caseId", operator.caseId, "partyId", operatorId(), "role", "OPERATOR");
        request(
                        "inspector-a",
                        List.of(
                                members(open, "partyId", contractorId),
                                accused(contractor.caseId, contractorId, "CONTRACTOR")))
                .refusedAs("joint-case-of-another");

        bureau.create(
                "inspector-a",
                "/joint-matters",
                requestOf(List.of(open, accused(contractor.caseId, contractorId, "CONTRACTOR"))));

        assertThat(seen().each("/parties", "status")).containsExactlyInAnyOrder("INVESTIGATING", "FILING_REQUESTED");
        matter = Ids.next().toString();
        String third = registered("另一装卸部");
        request("inspector-a", List.of(open, accused(Ids.next().toString(), third, "CONTRACTOR")))
                .refusedAs("joint-case-taken");
    }

    /** First it is the wrong one, which harms nobody; then it is found in time, but with an act that was not. */
    private CoalYard addedLater() {
        String wrong = registered("误列的运输公司");
        String right = registered("某运输公司");
        String wrongCase = Ids.next().toString();
        add(accused(Ids.next().toString(), contractorId, "CARRIER")).refusedAs("joint-party-twice");
        Answer late = add(members(accused(Ids.next().toString(), right, "CARRIER"), "actEndedOn", "2021-08-10"))
                .refusedAs("G4-limitation");
        assertThat(late.text("/violations/0/pointer")).startsWith("/party");
        String before = seen().etag();
        bureau.does("inspector-a", matterAt(), "parties", members("party", accused(wrongCase, wrong, "CARRIER")));
        bureau.asks("inspector-a", matterAt() + "/parties", before, members("party", accused(null, right, "CARRIER")))
                .refusedAs("stale");
        assertThat(filingClock(wrongCase).get("state").asString()).isEqualTo("OPEN");
        bureau.does("inspector-a", "/cases/" + wrongCase, "filing-withdrawal", members("reason", "运单上的承运人另有其人"));
        assertThat(filingClock(wrongCase).get("state").asString())
                .as("nobody waits for it")
                .isEqualTo("MET");
        assertThat(bureau.get("inspector-a", contractor.caseAt()).text("/status"))
                .isEqualTo("IN_PENALTY_PROCEDURE");

        CoalYard carrier = new CoalYard(operator);
        bureau.does("inspector-a", matterAt(), "parties", members("party", accused(carrier.caseId, right, "CARRIER")));
        assertThat(bureau.get("inspector-a", carrier.caseAt()).text("/discoveredOn"))
                .isEqualTo(FOUND_LATER);
        JsonNode clock = filingClock(carrier.caseId);
        assertThat(clock.get("triggeredOn").asString()).isEqualTo(FOUND_LATER);
        assertThat(clock.get("state").asString()).isEqualTo("OPEN");
        assertThat(bureau.tasksOf("head", carrier.caseId))
                .extracting(task -> task.get("dueOn"))
                .containsExactly(clock.get("dueOn"));
        carrier.filed(FOUND_LATER);
        assertThat(filingClock(carrier.caseId).get("metOn").asString()).isEqualTo(FOUND_LATER);
        return carrier;
    }

    private JsonNode filingClock(String subject) {
        return bureau.list("duty", "/deadlines?subject=" + subject).stream()
                .filter(deadline -> deadline.get("code").asString().equals("FILING"))
                .findFirst()
                .orElseThrow();
    }

    private void requested() {
        bureau.create("inspector-a", "/joint-matters", requestOf(both()));
    }

    private Answer request(String login, List<Map<String, Object>> parties) {
        return bureau.tryToCreate(login, "/joint-matters", requestOf(parties));
    }

    private Map<String, Object> requestOf(List<Map<String, Object>> parties) {
        return members("id", matter, "inspectionId", operator.inspection, "reason", "承包部按堆场安排露天堆放", "parties", parties);
    }

    private List<Map<String, Object>> both() {
        return List.of(
                accused(operator.caseId, operatorId(), "OPERATOR"),
                accused(contractor.caseId, contractorId, "CONTRACTOR"));
    }

    private static Map<String, Object> accused(@Nullable String caseId, String party, String role) {
        Map<String, Object> accused = members(
                "partyId",
                party,
                "role",
                role,
                "violation",
                CoalYard.VIOLATION,
                "cause",
                "涉嫌贮存煤炭未采取防尘措施案",
                "facts",
                "露天堆放原煤约三千吨，未采取防尘措施");
        if (caseId != null) {
            accused.put("caseId", caseId);
        }
        return accused;
    }

    private Answer add(Map<String, Object> party) {
        return bureau.tries("inspector-a", matterAt(), "parties", members("party", party));
    }

    private Answer orderTo(String party) {
        return bureau.tryToCreate(
                "inspector-a",
                "/correction-orders",
                members(
                        "inspectionId",
                        operator.inspection,
                        "partyId",
                        party,
                        "violation",
                        CoalYard.VIOLATION,
                        "requirement",
                        "立即停止露天堆放",
                        "issuedOn",
                        FILED));
    }

    private String orderedTo(String party) {
        Answer order = orderTo(party);
        bureau.serve(order.text("/deliveryId"), FILED);
        return "/correction-orders/" + order.text("/id");
    }

    private String registered(String name) {
        String id = Ids.next().toString();
        bureau.create(
                "duty",
                "/parties",
                members(
                        "id",
                        id,
                        "kind",
                        "PERSON",
                        "name",
                        name,
                        "phone",
                        CoalYard.PHONE,
                        "address",
                        "泽州县",
                        "region",
                        CoalYard.COUNTY));
        return id;
    }

    private String yardInAnotherCounty() {
        String id = Ids.next().toString();
        bureau.create(
                "duty",
                "/regulated-objects",
                members(
                        "id",
                        id,
                        "partyId",
                        contractorId,
                        "kind",
                        "MATERIAL_YARD",
                        "name",
                        "城区堆场",
                        "address",
                        "城区",
                        "region",
                        "140502"));
        return id;
    }

    private String operatorId() {
        return bureau.get("inspector-a", "/inspections/" + operator.inspection).text("/partyId");
    }

    private String yard() {
        return bureau.get("inspector-a", "/inspections/" + operator.inspection).text("/objectId");
    }

    private Answer seen() {
        return bureau.get("inspector-a", matterAt());
    }

    private List<String> amounts() {
        return seen().body()
                .get("parties")
                .valueStream()
                .flatMap(party -> party.get("decisions").valueStream())
                .map(decision -> decision.get("amount").asString())
                .toList();
    }

    private String exit() {
        return bureau.get("duty", "/leads/" + operator.lead).body().path("exit").asString("");
    }

    private String matterAt() {
        return "/joint-matters/" + matter;
    }

    private static Map<String, Object> filing() {
        return members("approved", true, "opinion", "同意立案", "decidedOn", FILED);
    }

    private static Map<String, Object> decision(String day) {
        return members("decidedOn", day, "reasons", "违法行为轻微并及时改正，没有造成危害后果", "deviationReason", "仅按指示装卸，作用轻微");
    }

    private static Map<String, Object> noPenalty() {
        return members(
                "kind",
                "NO_PENALTY",
                "circumstances",
                List.of("MINOR", "CORRECTED_IN_TIME", "NO_CONSEQUENCE"),
                "education",
                "当场讲解防尘要求");
    }
}
