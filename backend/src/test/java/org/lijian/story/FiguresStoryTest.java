package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** A case goes its way, and every figure it counts in opens onto it. */
@StoryTest
class FiguresStoryTest {
    /** The figures that one case of coal in the open adds to, and what it adds. */
    private static final List<Adds> ADDED = Stream.of(
                    "leads-in 1",
                    "inspections 1",
                    "findings 1",
                    "cases-filed 1",
                    "fines-decided 1",
                    "fines-decided-amount 48000.00",
                    "fines-paid-amount 48000.00",
                    "fines-outstanding-amount 0.00",
                    "money-received 48000.00",
                    "publications 1",
                    "officer-cases 2",
                    "officer-inspections 2")
            .map(Adds::of)
            .toList();

    private static final String CUT = "?period=2023-09&region=" + CoalYard.COUNTY + "&channel=PATROL";

    @Autowired
    Bureau bureau;

    @Test
    void everyFigureGrowsByTheCaseAndOpensOntoIt() {
        List<BigDecimal> before = ADDED.stream().map(this::value).toList();

        CoalYard yard = new CoalYard(bureau)
                .underPenalty("2023-09-04", "2023-09-06", "48000.00", "LIGHTER")
                .notified("2023-09-07")
                .decided("48000.00", "2023-09-18")
                .publishedAndPaid("48000.00", "2023-09-20");

        for (int i = 0; i < ADDED.size(); i++) {
            Adds figure = ADDED.get(i);
            assertThat(value(figure).subtract(before.get(i))).as(figure.code()).isGreaterThanOrEqualTo(figure.amount());
        }
        assertThat(value(Adds.of("fines-decided-amount 0")).subtract(before.get(5)))
                .isEqualByComparingTo("48000.00");
        assertThat(bureau.list("supervisor", "/figures/fines-decided-amount/rows" + CUT + "&violation=AIR-117-1"))
                .filteredOn(row -> row.path("caseId").asString().equals(yard.caseId))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("amount").asString()).isEqualTo("48000.00");
                    assertThat(row.get("domain").asString()).isEqualTo("DUST");
                    assertThat(row.get("days").asInt()).isEqualTo(12);
                    assertThat(row.get("leadId").asString()).isEqualTo(yard.lead);
                });
        List<String> file = file();
        assertThat(file.get(0)).startsWith("\uFEFF日期,节点");
        assertThat(file).anyMatch(line -> line.contains(yard.caseId) && line.contains("48000.00"));
        assertThat(counted(file)).isEqualTo(value(Adds.of("fines-decided 0")).intValue());
        assertThat(file).isEqualTo(file());
        assertThat(clocks()).contains("FILING", "PUBLISH", "PAY");
        assertThat(bureau.create("supervisor", "/figure-checks", null).text("/differences"))
                .isEqualTo("0");
    }

    @Test
    void everyFigureSaysWhereItWasRead() {
        assertThat(bureau.get("admin", "/figure-store").body().get("store").asString())
                .isEqualTo("PRIMARY");
        assertThat(bureau.get("supervisor", "/figures/leads-in/value")
                        .body()
                        .at("/source/stale")
                        .asBoolean(true))
                .isFalse();
        bureau.tryToGet("inspector-a", "/figure-store").refusedAs("forbidden");
    }

    @Test
    void theDefinitionsAreThereForEverybody() {
        JsonNode rate = bureau.get("inspector-a", "/figures/closed-loop-rate").body();

        assertThat(rate.get("name").asString()).isEqualTo("闭环率");
        assertThat(rate.at("/versions/0/terms").size()).isEqualTo(3);
        assertThat(bureau.get("inspector-a", "/figures").body().get("items").size())
                .isGreaterThan(60);
        bureau.tryToGet("inspector-a", "/figures/leads-in/value").refusedAs("forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, happiness/value, figure-unknown",
        "supervisor, leads-in/value?by=colour, dimension-unknown",
        "supervisor, leads-in/value?chanel=CEMS, dimension-unknown",
        "supervisor, leads-in/rows?chanel=CEMS, dimension-unknown",
        "supervisor, leads-in/value?violation=AIR-117-1, dimension-not-of-figure",
        "supervisor, leads-in/value?region=140599, dimension-value-unknown",
        "supervisor, leads-in/value?channel=PIGEON, dimension-value-unknown",
        "supervisor, leads-in/rows?channel=PIGEON, dimension-value-unknown",
        "supervisor, leads-in/rows.csv?channel=PIGEON, dimension-value-unknown",
        "supervisor, leads-in/value?campaign=dust, dimension-value-unknown",
        "supervisor, leads-in/value?campaign=01860000-0000-7000-8000-000000000000, dimension-value-unknown",
        "supervisor, inspections/value?domain=WATER, dimension-value-unknown",
        "supervisor, fines-decided/value?violation=AIR-1170-1, dimension-value-unknown",
        "supervisor, officer-cases/value?officer=01860000-0000-7000-8000-000000000000, dimension-value-unknown",
        "supervisor, leads-out/value?category=PAID, dimension-value-unknown",
        "supervisor, clocks-met/value?category=FILLING, dimension-value-unknown",
        "supervisor, clocks-met/value?timing=SOON, dimension-value-unknown",
        "supervisor, leads-in/value?period=2022-13, period-unknown",
        "supervisor, leads-in/value?period=1999, figure-not-defined",
        "supervisor, leads-in/value?from=2022-03-02&to=2022-03-01, figure-dates-inverted",
        "supervisor, leads-in/value?from=1822-01-01&to=2022-01-01, malformed",
        "supervisor, leads-in/value?from=1985-01-01&to=2022-01-01, period-too-long",
        "supervisor, leads-in/value?from=2022-01-01, dates-incomplete",
        "supervisor, leads-in/value?period=2022&from=2022-01-01&to=2022-01-02, period-and-dates",
        "supervisor, leads-in/rows?term=2, term-unknown",
        "supervisor, leads-in/rows?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, cursor-of-another-query",
        "supervisor, leads-in/rows.csv?term=9, term-unknown",
        "supervisor-2, leads-in/rows.csv?region=140525, not-found",
        "supervisor-2, leads-in/value?region=140525, not-found",
        "supervisor-2, leads-in/rows?region=140500, not-found"
    })
    void badQuestionsAreRefusedByName(String who, String path, String code) {
        bureau.tryToGet(who, "/figures/" + path).refusedAs(code);
    }

    @Test
    void aRowThatIsWrongIsCorrectedByARowWithTheReason() {
        CoalYard yard = new CoalYard(bureau)
                .underPenalty("2023-11-06", "2023-11-08", "48000.00", "LIGHTER")
                .notified("2023-11-09")
                .decided("48000.00", "2023-11-20");
        String rows = "/figures/fines-decided-amount/rows?period=2023-11&region=" + CoalYard.COUNTY;
        JsonNode row = bureau.list("supervisor", rows).stream()
                .filter(fine -> fine.path("caseId").asString().equals(yard.caseId))
                .findFirst()
                .orElseThrow();
        String corrections = "/milestones/" + row.get("id").asString() + "/corrections";
        bureau.tryToCreate("inspector-a", corrections, Bureau.members("takenBack", true, "reason", "重复统计"))
                .refusedAs("forbidden");
        bureau.tryToCreate("supervisor-2", corrections, Bureau.members("takenBack", true, "reason", "重复统计"))
                .refusedAs("not-found");
        bureau.tryToCreate("supervisor", corrections, Bureau.members("reason", "重复统计"))
                .refusedAs("correction-says-one-thing");
        bureau.on("2023-12-04");

        Answer correction =
                bureau.create("supervisor", corrections, Bureau.members("takenBack", true, "reason", "重复统计"));

        assertThat(correction.text("/amount")).isEqualTo("-48000.00");
        assertThat(correction.text("/corrects")).isEqualTo(row.get("id").asString());
        assertThat(correction.text("/occurredOn")).isEqualTo("2023-12-04");
        assertThat(bureau.list(
                        "supervisor", "/figures/fines-decided-amount/rows?period=2023-12&region=" + CoalYard.COUNTY))
                .filteredOn(fine -> fine.path("caseId").asString().equals(yard.caseId))
                .singleElement()
                .satisfies(fine -> assertThat(fine.get("reason").asString()).isEqualTo("重复统计"));
        bureau.tryToCreate("supervisor", corrections, Bureau.members("takenBack", true, "reason", "再次"))
                .refusedAs("milestone-taken-back");
    }

    private BigDecimal value(Adds figure) {
        return new BigDecimal(bureau.get("supervisor", "/figures/" + figure.code() + "/value" + CUT)
                .text("/value"));
    }

    /** What the rows of the file add up to: a row that corrects another takes away. */
    private static int counted(List<String> file) {
        int column = List.of(file.get(0).split(",", -1)).indexOf("计数");
        return file.stream()
                .skip(1)
                .mapToInt(line -> Integer.parseInt(line.split(",", -1)[column]))
                .sum();
    }

    private List<String> file() {
        MockHttpServletResponse file = bureau.download("supervisor", "/figures/fines-decided/rows.csv" + CUT);
        assertThat(file.getContentType()).startsWith("text/csv");
        return new String(file.getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private List<String> clocks() {
        return bureau.get("supervisor", "/figures/clocks-met/value" + CUT + "&by=category")
                .body()
                .get("groups")
                .valueStream()
                .map(group -> group.get("key").asString())
                .toList();
    }

    private record Adds(String code, BigDecimal amount) {
        static Adds of(String written) {
            String[] parts = written.split(" ", 2);
            return new Adds(parts[0], new BigDecimal(parts[1]));
        }
    }
}
