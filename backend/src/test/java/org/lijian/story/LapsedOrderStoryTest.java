package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order to correct that nobody rechecks by Wednesday, 6 September: it ends, and its case can still be archived. */
@StoryTest
class LapsedOrderStoryTest {
    /** Monday. */
    private static final String ORDERED = "2023-08-07";

    private static final String FILED = "2023-08-08";
    /** Friday. */
    private static final String DECIDED = "2023-08-18";

    private static final String LAST_DAY = "2023-09-06";
    private static final String DAY_AFTER = "2023-09-07";

    @Autowired
    Bureau bureau;

    private CoalYard yard;
    private String order;

    @BeforeEach
    void thePartyHasTheOrder() {
        yard = new CoalYard(bureau).inspected(ORDERED);
        order = yard.ordered(null, ORDERED);
        yard.concluded("CASE").requested(FILED).filed(FILED);
    }

    @Test
    void endsWhereAnotherLineOfOrdersBegins() {
        yard.reported("20000.00", "LIGHTER").reviewed().notified("2023-08-10").decided("20000.00", DECIDED);
        yard.publishedAndPaid("20000.00", DECIDED);
        bureau.on(LAST_DAY);
        assertThat(bureau.stepsOf("inspector-a", id())).containsExactly("复查");
        bureau.on(DAY_AFTER);
        String again = yard.ordered(null, DAY_AFTER);

        assertThat(bureau.get("inspector-a", order).text("/status")).isEqualTo("LAPSED");
        assertThat(bureau.stepsOf("inspector-a", id())).isEmpty();
        assertThat(bureau.isEnded(id())).isTrue();
        assertThat(clock()).isEqualTo("MET_LATE");
        bureau.tries(
                        "inspector-a",
                        order,
                        "rechecks",
                        members(
                                "mode",
                                "COVERT",
                                "recheckedOn",
                                LAST_DAY,
                                "officers",
                                bureau.officers("inspector-a", "inspector-b"),
                                "result",
                                "CORRECTED",
                                "findings",
                                "堆场已密闭",
                                "evidence",
                                List.of()))
                .refusedAs("not-at-this-step");
        assertThat(bureau.list("auditor", yard.caseAt() + "/timeline?limit=100").stream()
                        .map(entry -> entry.get("what").asString()))
                .contains("复查期限（" + LAST_DAY + "）届满未复查");

        bureau.on("2023-09-12");
        yard.rechecked(again, "2023-09-12", "CORRECTED");
        yard.closed("PERFORMED");
        assertThat(yard.archived()).contains("复查期限届满未复查", "复查记录");
    }

    @Test
    void endsWithItsCase() {
        notEstablished(DECIDED);
        bureau.on(DAY_AFTER);
        yard.closed("NOTHING_TO_ENFORCE");

        assertThat(bureau.get("inspector-a", order).text("/status")).isEqualTo("LAPSED");
        assertThat(bureau.isEnded(id())).isTrue();
        assertThat(yard.archived()).contains("复查期限届满未复查").doesNotContain("复查记录");
    }

    @Test
    void isStillToBeRecheckedInTimeAfterItsCaseIsClosed() {
        notEstablished(DECIDED);
        yard.closed("NOTHING_TO_ENFORCE");
        bureau.on(LAST_DAY);
        assertThat(bureau.tries("clerk", yard.caseAt(), "archive", null)
                        .refusedAs("G25-archive-complete")
                        .text("/detail"))
                .contains("复查记录");
        bureau.on(DAY_AFTER);

        assertThat(yard.archived()).contains("复查期限届满未复查");
        assertThat(bureau.get("inspector-a", order).text("/status")).isEqualTo("LAPSED");
        assertThat(bureau.isEnded(id())).isTrue();
        assertThat(clock()).isEqualTo("MET_LATE");
    }

    private void notEstablished(String day) {
        yard.reportedAs(members("kind", "NOT_ESTABLISHED")).reviewed().notified("2023-08-10");
        yard.decidedAs(members("decidedOn", day, "reasons", "违法事实不能成立"), day);
    }

    private String clock() {
        return bureau.list("inspector-a", "/deadlines?subject=" + id()).stream()
                .filter(clock -> clock.get("code").asString().equals("RECHECK"))
                .map(clock -> clock.get("state").asString())
                .findFirst()
                .orElseThrow();
    }

    private String id() {
        return order.substring(order.lastIndexOf('/') + 1);
    }
}
