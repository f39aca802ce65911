package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;
import static org.lijian.story.EnrolledPhone.printed;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.shared.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the party was handed is what is filed; where the form says something else of the same facts, a supervisor sees both texts first. */
@StoryTest
class HandedOverPaperStoryTest {
    private static final String DAY = "2023-08-07"; // Monday
    private static final String ORDER = "ISSUE_CORRECTION_ORDER";

    @Autowired
    Bureau bureau;

    private EnrolledPhone phone;
    private CoalYard yard;
    private String number;

    @BeforeEach
    void anInspectorStandsInAYardWithANumberAndNoNetwork() {
        bureau.on(DAY);
        phone = new EnrolledPhone(bureau, "inspector-a");
        yard = new CoalYard(bureau);
        number = phone.posts(
                        "number-blocks", members("id", Ids.next().toString(), "type", "CORRECTION_ORDER", "count", 1))
                .text("/numbers/0/number");
        yard.inspected(DAY).concluded("CASE");
        bureau.on("2023-08-09");
    }

    @Test
    void aPaperThatSaysWhatItsFormSaysIsFiledToTheLetter() {
        Map<String, Object> order = order();
        String form = phone.formOf(ORDER, order);

        JsonNode done = phone.sends(ORDER, printed(order, form));

        assertThat(done.at("/outcome").asString()).as("%s", done).isEqualTo("DONE");
        assertThat(textOf(done)).isEqualTo(form);
        assertThat(documentOf(done).body().has("formSha256")).isFalse();
        bureau.tryToCreate("inspector-a", "/correction-orders", printed(order, form + "又及"))
                .refusedAs("already-exists");
        assertThat(bureau.tryToCreate("inspector-a", "/correction-orders", printed(order, form))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aPaperThatSaysSomethingElseWaitsBesideItsFormAndIsFiledAsItWasHandedOver() {
        Map<String, Object> order = order();
        String form = phone.formOf(ORDER, order);
        String paper = form.replace("立即密闭或者覆盖", "三日内密闭");

        JsonNode held = phone.sends(ORDER, printed(order, paper));

        assertThat(held.at("/outcome").asString()).isEqualTo("HELD");
        assertThat(held.at("/reason").asString()).isEqualTo("PAPER_DIFFERS");
        assertThat(held.at("/code").asString()).isEqualTo("printed-text-differs");
        bureau.tryToCreate("inspector-a", "/correction-orders", printed(order, paper))
                .refusedAs("printed-text-differs");
        assertThat(bureau.list("inspector-a", "/correction-orders?inspection=" + yard.inspection))
                .isEmpty();
        String desk = "/held-commands/" + held.at("/id").asString();
        Answer both = bureau.get("supervisor", desk);
        assertThat(both.text("/paper/printed")).isEqualTo(paper);
        assertThat(both.text("/paper/form")).isEqualTo(form);
        assertThat(both.body().at("/paper/lines").valueStream().filter(line -> !said(line, "SAME")))
                .extracting(
                        line -> line.at("/change").asString() + line.at("/text").asString())
                .containsExactly("REMOVED　　立即密闭或者覆盖", "ADDED　　三日内密闭");
        bureau.tryToGet("supervisor-2", desk).refusedAs("not-found");

        Answer settled = bureau.does("supervisor", desk, "settlement", apply("当事人签收的即为此份"));

        assertThat(settled.text("/command/status")).isEqualTo("DONE");
        assertThat(settled.text("/paper/form")).isEqualTo(form);
        assertThat(textOf(settled.body())).isEqualTo(paper);
        assertThat(documentOf(settled.body()).text("/sha256")).isEqualTo(Sha256.hex(paper));
        assertThat(documentOf(settled.body()).text("/formSha256")).isEqualTo(Sha256.hex(form));
        assertThat(documentOf(settled.body()).text("/number")).isEqualTo(number);
    }

    @Test
    void aSupervisorCannotFileAPaperWhoseDifferenceHasNotBeenSeen() {
        Map<String, Object> order = order();
        String paper = phone.formOf(ORDER, order).replace("立即密闭或者覆盖", "立即覆盖");
        bureau.does("admin", "/devices/" + phone.id, "lock", members("reason", "遗失"));
        JsonNode held = phone.sends(ORDER, printed(order, paper));
        assertThat(held.at("/reason").asString()).isEqualTo("DEVICE_LOCKED");
        String desk = "/held-commands/" + held.at("/id").asString();

        Answer both = bureau.does("supervisor", desk, "settlement", apply("内容属实"));

        assertThat(both.text("/command/status")).isEqualTo("HELD");
        assertThat(both.text("/command/reason")).isEqualTo("PAPER_DIFFERS");
        assertThat(both.text("/paper/printed")).isEqualTo(paper);
        assertThat(bureau.list("inspector-a", "/correction-orders?inspection=" + yard.inspection))
                .isEmpty();
        assertThat(textOf(bureau.does("supervisor", desk, "settlement", apply("已核对两份文本"))
                        .body()))
                .isEqualTo(paper);
    }

    @Test
    void aPaperThatOmitsWhatTheLawWantsSaidIsNotFiledWhoeverAccepts() {
        Map<String, Object> order = order();
        JsonNode held = phone.sends(ORDER, printed(order, "责令改正\n"));
        String desk = "/held-commands/" + held.at("/id").asString();

        bureau.tries("supervisor", desk, "settlement", apply("补录")).refusedAs("G15-order-states-per-day-consequence");

        assertThat(bureau.get("supervisor", desk).text("/command/status")).isEqualTo("HELD");
    }

    @Test
    void aPaperComesWithItsTextItsNumberAndTheHashThatWasSigned() {
        assertThat(phone.sends(ORDER, order()).at("/code").asString()).isEqualTo("printed-text-missing");
        Map<String, Object> altered =
                members(order(), "printed", members("text", "责令改正", "sha256", Sha256.hex("责令停产")));
        assertThat(phone.sends(ORDER, altered).at("/code").asString()).isEqualTo("printed-text-altered");
        bureau.tryToCreate("inspector-a", "/correction-orders", altered).refusedAs("printed-text-altered");
        Map<String, Object> unnumbered = printed(order(), "责令改正");
        unnumbered.remove("reservedNumber");
        bureau.tryToCreate("inspector-a", "/correction-orders", unnumbered).refusedAs("invalid");
        assertThat(bureau.list("inspector-a", "/correction-orders?inspection=" + yard.inspection))
                .isEmpty();
    }

    private static boolean said(JsonNode line, String change) {
        return line.at("/change").asString().equals(change);
    }

    private static Map<String, Object> apply(String reason) {
        return members("settlement", "APPLY", "reason", reason);
    }

    private Answer documentOf(JsonNode done) {
        Answer order = bureau.get(
                "inspector-a", "/correction-orders/" + done.at("/resultId").asString());
        return bureau.get("clerk", "/documents/" + order.text("/documentId"));
    }

    private String textOf(JsonNode done) {
        return bureau.get("clerk", "/documents/" + documentOf(done).text("/id") + "/text")
                .body()
                .asString();
    }

    private Map<String, Object> order() {
        return members(
                "id",
                Ids.next().toString(),
                "inspectionId",
                yard.inspection,
                "violation",
                CoalYard.VIOLATION,
                "requirement",
                "立即密闭或者覆盖",
                "issuedOn",
                DAY,
                "reservedNumber",
                number);
    }
}
