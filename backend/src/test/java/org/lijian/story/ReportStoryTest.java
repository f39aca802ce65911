package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A month is over, and the supervisor reports it: to the leaders, to the counties and to the higher bureau. */
@StoryTest
class ReportStoryTest {
    private static final String MONTH = "2024-01";

    @Autowired
    Bureau bureau;

    private CoalYard yard;

    @BeforeEach
    void aFineIsDecidedInTheMonth() {
        yard = new CoalYard(bureau)
                .underPenalty("2024-01-08", "2024-01-10", "48000.00", "LIGHTER")
                .notified("2024-01-11")
                .decided("48000.00", "2024-01-22");
        bureau.on("2024-02-05");
    }

    @Test
    void everyReportOfTheCatalogueComesOutInBothFormatsAndTheSameAgain() {
        List<JsonNode> catalogue = bureau.list("supervisor", "/reports");
        assertThat(catalogue).hasSizeGreaterThanOrEqualTo(5);
        for (JsonNode report : catalogue) {
            for (String format : List.of("CSV", "XLSX")) {
                Map<String, Object> request = request(report.get("code").asString(), format);
                if (report.get("ofCampaign").asBoolean()) {
                    request.put("campaign", campaign());
                }
                if (report.get("shape").asString().equals("ROWS")) {
                    request.put("figure", "fines-decided-amount");
                }
                byte[] first = made(request);
                assertThat(first)
                        .as(report + " " + format)
                        .isEqualTo(made(request))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void theClosedLoopReportSaysWhatTheFiguresSay() {
        String report = text(made(request("CLOSED_LOOP", "CSV")));

        String fines = bureau.get("supervisor", "/figures/fines-decided-amount/value?period=" + MONTH)
                .text("/value");
        assertThat(report.lines())
                .anyMatch(line -> line.startsWith("罚款数额,fines-decided-amount,1,,," + fines + ",元,"))
                .anyMatch(line -> line.startsWith("罚款数额,fines-decided-amount,1,region," + CoalYard.COUNTY + ","))
                .anyMatch(line -> line.startsWith("闭环率,closed-loop-rate,"));
    }

    @Test
    void theRowsOfAReportComeToTheFigureAndHoldNoFormula() {
        String row = bureau
                .list("supervisor", "/figures/fines-decided-amount/rows?period=" + MONTH + "&region=" + CoalYard.COUNTY)
                .stream()
                .filter(fine -> fine.path("caseId").asString().equals(yard.caseId))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        bureau.on("2024-02-06");
        bureau.create(
                "supervisor",
                "/milestones/" + row + "/corrections",
                members("amount", "40000.00", "reason", "=HYPERLINK(\"http://example.org\")"));
        bureau.on("2024-03-04");

        String report =
                text(made(members(request("DETAIL", "CSV"), "period", "2024-02", "figure", "fines-decided-amount")));
        List<String> rows = report.lines().skip(1).toList();

        assertThat(report).contains(row, ",-8000.00,", "'=HYPERLINK(");
        BigDecimal sum = rows.stream()
                .map(line -> new BigDecimal(line.split(",", -1)[14]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum)
                .isEqualByComparingTo(bureau.get("supervisor", "/figures/fines-decided-amount/value?period=2024-02")
                        .text("/value"));
        assertThat(rows.stream()
                        .mapToInt(line -> Integer.parseInt(line.split(",", -1)[13]))
                        .sum())
                .isEqualTo(Integer.parseInt(bureau.get("supervisor", "/figures/fines-decided/value?period=2024-02")
                        .text("/value")));
        JsonNode job = bureau.list("supervisor", "/jobs").get(0);
        assertThat(job.get("done").asInt())
                .isEqualTo(rows.size())
                .isEqualTo(job.get("total").asInt());
        assertThat(job.at("/file/name").asString()).isEqualTo("指标明细表 2024-02 140500.csv");
    }

    @Test
    void aCountyReportsItselfAlone() {
        String id = Ids.next().toString();
        bureau.create("supervisor-2", "/reports", members(request("CLOSED_LOOP", "CSV"), "id", id));
        bureau.worksOff();

        assertThat(text(bureau.file("supervisor-2", "/jobs/" + id + "/file"))).doesNotContain(CoalYard.COUNTY);
        bureau.tryToCreate(
                        "supervisor-2", "/reports", members(request("CLOSED_LOOP", "CSV"), "region", CoalYard.COUNTY))
                .refusedAs("not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "report, HAPPINESS, report-unknown",
        "period, 2024-01-08, report-period",
        "period, 2024-02, report-period-open",
        "period, 2024-13, period-unknown",
        "campaign, 01860000-0000-7000-8000-000000000000, report-campaign",
        "figure, leads-in, report-figure",
        "region, 140599, dimension-value-unknown",
        "format, PDF, invalid"
    })
    void whatCannotBeReportedIsRefusedByName(String member, String value, String code) {
        bureau.tryToCreate("supervisor", "/reports", members(request("CLOSED_LOOP", "CSV"), member, value))
                .refusedAs(code);
    }

    @Test
    void refusesRowsOfNothingCampaignsThatAreNotAndOfficersWhoMayNot() {
        Map<String, Object> detail = request("DETAIL", "CSV");
        bureau.tryToCreate("supervisor", "/reports", detail).refusedAs("report-figure");
        bureau.tryToCreate("supervisor", "/reports", members(detail, "figure", "happiness"))
                .refusedAs("figure-unknown");
        bureau.tryToCreate("supervisor", "/reports", members(detail, "figure", "leads-in", "term", 2))
                .refusedAs("term-unknown");
        bureau.tryToCreate(
                        "supervisor",
                        "/reports",
                        members(
                                request("CAMPAIGN", "CSV"),
                                "campaign",
                                Ids.next().toString()))
                .refusedAs("dimension-value-unknown");
        bureau.tryToCreate("inspector-a", "/reports", detail).refusedAs("forbidden");
        bureau.tryToGet("inspector-a", "/reports").refusedAs("forbidden");
    }

    private Map<String, Object> request(String report, String format) {
        return members("report", report, "period", MONTH, "format", format);
    }

    private byte[] made(Map<String, Object> request) {
        String id = Ids.next().toString();
        bureau.create("supervisor", "/reports", members(request, "id", id));
        bureau.worksOff();
        assertThat(bureau.get("supervisor", "/jobs/" + id).text("/state")).isEqualTo("DONE");
        return bureau.file("supervisor", "/jobs/" + id + "/file");
    }

    private String campaign() {
        String id = Ids.next().toString();
        bureau.create(
                "supervisor",
                "/campaigns",
                members(
                        "id",
                        id,
                        "title",
                        "扬尘专项整治",
                        "basis",
                        "年度执法计划",
                        "region",
                        CoalYard.COUNTY,
                        "from",
                        "2024-02-05",
                        "to",
                        "2024-03-31",
                        "repeatAfterDays",
                        30,
                        "teams",
                        List.of(members(
                                "id",
                                Ids.next().toString(),
                                "name",
                                "一组",
                                "form",
                                "DAY",
                                "officers",
                                bureau.officers("inspector-a", "inspector-b")))));
        return id;
    }

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8);
    }
}
