package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;
import static org.lijian.story.EnrolledPhone.printed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is handed over on the spot where there is no network bears a number that was reserved for it, and no number is lost or used twice. */
@StoryTest
class OfflinePapersStoryTest {
    private static final String DAY = "2023-08-07"; // Monday
    private static final String NEXT_DAY = "2023-08-08";

    @Autowired
    Bureau bureau;

    private EnrolledPhone phone;
    private CoalYard yard;

    @BeforeEach
    void aPhoneTakesNumbersAlong() {
        bureau.on(DAY);
        phone = new EnrolledPhone(bureau, "inspector-a");
        yard = new CoalYard(bureau);
    }

    @Test
    void anOrderHandedOverInTheFieldKeepsTheNumberOnItsPaper() {
        List<String> numbers = reserved("CORRECTION_ORDER", 2);
        yard.inspected(DAY).concluded("CASE");
        bureau.on("2023-08-10");

        Map<String, Object> order = order(numbers.get(1), DAY);
        JsonNode done =
                phone.sends("ISSUE_CORRECTION_ORDER", printed(order, phone.formOf("ISSUE_CORRECTION_ORDER", order)));

        assertThat(done.at("/outcome").asString()).as("%s", done).isEqualTo("DONE");
        Answer issued = bureau.get(
                "inspector-a", "/correction-orders/" + done.at("/resultId").asString());
        assertThat(issued.text("/documentNumber")).isEqualTo(numbers.get(1));
        assertThat(issued.text("/issuedOn")).isEqualTo(DAY);
        assertThat(stateOf(numbers.get(1))).isEqualTo("ISSUED");
        assertThat(stateOf(numbers.get(0))).isEqualTo("RESERVED");
        assertThat(register().at("/gaps")).isEmpty();
    }

    @Test
    void aPenaltyDecidedInTheFieldIsOfTheDayOfTheVisitWhenItsNumberWasReservedByThen() {
        String number = reserved("SUMMARY_DECISION", 1).get(0);
        yard.inspected(DAY).concluded("CASE");
        bureau.on(NEXT_DAY);
        assertThat(phone.sends("DECIDE_ON_THE_SPOT", fine()).at("/code").asString())
                .isEqualTo("G13-on-the-spot");
        assertThat(phone.sends("DECIDE_ON_THE_SPOT", members(fine(), "decidedOn", DAY))
                        .at("/code")
                        .asString())
                .isEqualTo("G13-on-the-spot");
        String late = reserved("SUMMARY_DECISION", 1).get(0);
        assertThat(phone.sends("DECIDE_ON_THE_SPOT", fine(late)).at("/code").asString())
                .isEqualTo("G27-number-of-another-time");

        Map<String, Object> decision = fine(number);
        JsonNode done =
                phone.sends("DECIDE_ON_THE_SPOT", printed(decision, phone.formOf("DECIDE_ON_THE_SPOT", decision)));

        assertThat(done.at("/outcome").asString()).as("%s", done).isEqualTo("DONE");
        Answer penalty = bureau.get(
                "inspector-a", "/summary-penalties/" + done.at("/resultId").asString());
        assertThat(penalty.text("/documentNumber")).isEqualTo(number);
        assertThat(penalty.text("/decidedOn")).isEqualTo(DAY);
    }

    @Test
    void aNumberServesOnlyWhomAndWhatItWasReservedForAndOnlyOnce() {
        String mine = reserved("CORRECTION_ORDER", 1).get(0);
        String forPenalties = reserved("SUMMARY_DECISION", 1).get(0);
        yard.inspected(DAY).concluded("CASE");
        bureau.tryToCreate("inspector-b", "/correction-orders", order(mine, DAY))
                .refusedAs("G27-number-not-reserved");
        bureau.tryToCreate("inspector-a", "/correction-orders", order(forPenalties, DAY))
                .refusedAs("G27-number-not-reserved");
        bureau.tryToCreate("inspector-a", "/correction-orders", order("晋市环责改〔2023〕99999号", DAY))
                .refusedAs("G27-number-not-reserved");
        assertThat(returned(mine).status()).isEqualTo(200);
        bureau.tryToCreate("inspector-a", "/correction-orders", order(mine, DAY))
                .refusedAs("G27-number-settled");
        assertThat(bureau.list("inspector-a", "/correction-orders?inspection=" + yard.inspection))
                .isEmpty();
    }

    @Test
    void whatIsNotUsedIsGivenBackWithAReasonThatTheRegisterTells() {
        List<String> numbers = reserved("CORRECTION_ORDER", 2);
        phone.posts("number-returns", members("numbers", numbers, "reason", " "))
                .refusedAs("invalid");
        Answer back = returned(numbers.get(0));
        assertThat(back.status()).isEqualTo(200);
        Answer again = returned(numbers.get(0));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(back.body());
        new EnrolledPhone(bureau, "inspector-a")
                .posts("number-returns", members("numbers", List.of(numbers.get(1)), "reason", "未使用"))
                .refusedAs("G27-number-not-reserved");
        String lost = "/devices/" + phone.id + "/number-returns";
        bureau.tryToCreate("supervisor-2", lost, members("numbers", List.of(numbers.get(1)), "reason", "设备遗失"))
                .refusedAs("not-found");
        bureau.create("supervisor", lost, members("numbers", List.of(numbers.get(1)), "reason", "设备遗失"));

        assertThat(stateOf(numbers.get(0))).isEqualTo("VOIDED");
        assertThat(entry(numbers.get(1)).at("/reason").asString()).isEqualTo("设备遗失");
        assertThat(register().at("/gaps")).isEmpty();
        assertThat(bureau.get("supervisor", "/devices/" + phone.id + "/numbers")
                        .body()
                        .at("/numbers"))
                .hasSize(2)
                .allMatch(number -> number.at("/state").asString().equals("VOIDED"));
        bureau.tryToGet("supervisor-2", "/devices/" + phone.id + "/numbers").refusedAs("not-found");
    }

    @Test
    void aBlockIsGivenOnceAndOnlyOfWhatIsIssuedOnTheSpot() {
        Map<String, Object> block = block("CORRECTION_ORDER", 3);
        Answer first = phone.posts("number-blocks", block);
        assertThat(phone.posts("number-blocks", block).body()).isEqualTo(first.body());
        phone.posts("number-blocks", members(block, "count", 4)).refusedAs("already-exists");
        phone.posts("number-blocks", block("PENALTY_DECISION", 1)).refusedAs("number-not-for-the-field");
        phone.posts("number-blocks", block("CORRECTION_ORDER", 0)).refusedAs("invalid");
        assertThat(phone.posts("number-blocks", block("CORRECTION_ORDER", 17)).status())
                .isEqualTo(201);
        phone.posts("number-blocks", block("CORRECTION_ORDER", 1)).refusedAs("number-block-too-large");
        bureau.tryToCreate(
                        "inspector-a",
                        "/devices/" + phone.id + "/number-blocks",
                        block("SUMMARY_DECISION", 1),
                        Map.of("Device-Key", "guessed"))
                .refusedAs("device-unknown");
    }

    private static Map<String, Object> block(String type, int count) {
        return members("id", Ids.next().toString(), "type", type, "count", count);
    }

    private List<String> reserved(String type, int count) {
        Answer given = phone.posts("number-blocks", block(type, count));
        assertThat(given.status()).as("%s", given.body()).isEqualTo(201);
        return given.body()
                .at("/numbers")
                .valueStream()
                .map(number -> number.at("/number").asString())
                .toList();
    }

    private Answer returned(String number) {
        return phone.posts("number-returns", members("numbers", List.of(number), "reason", "未使用"));
    }

    private JsonNode register() {
        return bureau.get("clerk", "/document-numbers?type=CORRECTION_ORDER&year=2023")
                .body();
    }

    private JsonNode entry(String number) {
        return register()
                .at("/numbers")
                .valueStream()
                .filter(entry -> entry.at("/number").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private String stateOf(String number) {
        return entry(number).at("/state").asString();
    }

    private Map<String, Object> order(String number, String issuedOn) {
        return printed(
                members(
                        "id",
                        Ids.next().toString(),
                        "inspectionId",
                        yard.inspection,
                        "violation",
                        CoalYard.VIOLATION,
                        "requirement",
                        "立即密闭或者覆盖",
                        "issuedOn",
                        issuedOn,
                        "reservedNumber",
                        number),
                "责令改正");
    }

    private Map<String, Object> fine(String number) {
        return printed(members(fine(), "decidedOn", DAY, "reservedNumber", number), "当场处罚");
    }

    private Map<String, Object> fine() {
        return members(
                "id", Ids.next().toString(),
                "inspectionId", yard.inspection,
                "violation", "AIR-120",
                "sanction", "FINE",
                "amount", "2500.00",
                "grade", "LIGHTER",
                "facts", "现场维修货车，未设置废气处理装置",
                "evidence", List.of(yard.photograph),
                "reasons", "首次发现，当场停止");
    }
}
