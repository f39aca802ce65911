package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** The leads and inspections of a county, taken out as a table by whoever may see them. */
@StoryTest
class ExportStoryTest {
    @Autowired
    Bureau bureau;

    private CoalYard yard;
    private String id;

    @BeforeEach
    void aLeadIsInspected() {
        yard = new CoalYard(bureau).inspected("2023-08-07");
        id = Ids.next().toString();
    }

    @Test
    void leadsComeOutAsCsvWithProgressAndWithoutFormulas() {
        String formula = Ids.next().toString();
        bureau.create(
                "duty",
                "/leads",
                members(
                        "id", formula,
                        "channel", "ONLINE_REPORT",
                        "region", CoalYard.COUNTY,
                        "place", "泽州县",
                        "summary", "=HYPERLINK(\"http://example.org\",\"看\")"));

        Answer asked = bureau.create("duty", "/exports", leads("CSV"));
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.text("/state")).isEqualTo("QUEUED");
        bureau.tryToGet("duty", job() + "/file").refusedAs("job-without-file");
        bureau.tryToGet("inspector-a", job()).refusedAs("not-found");
        bureau.tryToGet("inspector-a", job() + "/events").refusedAs("not-found");
        bureau.worksOff();

        assertThat(new String(bureau.file("duty", job() + "/events"), StandardCharsets.UTF_8))
                .contains("event:job", "\"state\":\"DONE\"");
        Answer done = bureau.get("duty", job());
        assertThat(done.text("/state")).isEqualTo("DONE");
        assertThat(done.body().at("/done").asLong())
                .isPositive()
                .isEqualTo(done.body().at("/total").asLong());
        assertThat(done.text("/file/name")).isEqualTo("线索.csv");
        String table = new String(bureau.file("duty", job() + "/file"), StandardCharsets.UTF_8);
        assertThat(table.lines()).hasSize((int) done.body().at("/done").asLong() + 1);
        assertThat(row(table, yard.lead)).contains("日常巡查", "扬尘", "办理中", CoalYard.COUNTY);
        assertThat(row(table, formula)).contains(",\"'=HYPERLINK(");
        assertThat(bureau.list("duty", "/jobs").get(0).get("id").asString()).isEqualTo(id);
    }

    @Test
    void inspectionsComeOutAsAWorkbookOfTheOfficersAreaOnly() throws IOException {
        bureau.create("inspector-a", "/exports", members("id", id, "of", "INSPECTIONS", "format", "XLSX"));
        String ofAnotherCounty = Ids.next().toString();
        bureau.create("inspector-c", "/exports", members("id", ofAnotherCounty, "of", "INSPECTIONS", "format", "XLSX"));
        bureau.worksOff();

        assertThat(firstColumn(bureau.file("inspector-a", job() + "/file"))).contains(yard.inspection);
        assertThat(firstColumn(bureau.file("inspector-c", "/jobs/" + ofAnotherCounty + "/file")))
                .doesNotContain(yard.inspection);
    }

    @Test
    void refusesWhatCannotBeExportedAndWhoMayNot() {
        bureau.tryToCreate("cashier", "/exports", leads("CSV")).refusedAs("forbidden");
        bureau.tryToCreate("duty", "/exports", members(leads("CSV"), "status", "LOST"))
                .refusedAs("invalid");
        bureau.tryToCreate("duty", "/exports", leads("PDF")).refusedAs("invalid");
        bureau.create("duty", "/exports", members(leads("CSV"), "status", "CLOSED"));
        bureau.tryToCreate("duty", "/exports", leads("CSV")).refusedAs("already-exists");
    }

    @Test
    void isCancelledBeforeItIsDoneAndNotAfterwards() {
        bureau.create("duty", "/exports", leads("CSV"));
        assertThat(bureau.create("duty", job() + "/cancellation", null).text("/state"))
                .isEqualTo("CANCELLED");
        bureau.worksOff();
        assertThat(bureau.get("duty", job()).text("/state")).isEqualTo("CANCELLED");

        id = Ids.next().toString();
        bureau.create("duty", "/exports", leads("CSV"));
        bureau.worksOff();
        bureau.tryToCreate("duty", job() + "/cancellation", null).refusedAs("not-at-this-step");
    }

    @Test
    void whoWorksElsewhereTodayDoesNotTakeTheTableOfHomeAlong() {
        bureau.create("inspector-c", "/exports", members("id", id, "of", "INSPECTIONS", "format", "CSV"));
        bureau.worksOff();
        assertThat(bureau.file("inspector-c", job() + "/file")).isNotEmpty();
        String lent = bureau.create(
                        "admin",
                        "/officers/" + bureau.officer("inspector-c") + "/secondments",
                        members(
                                "region", CoalYard.COUNTY,
                                "validFrom", "2023-08-08",
                                "validTo", "2023-08-08",
                                "basis", "晋市环函〔2023〕12号"))
                .text("/id");

        bureau.on("2023-08-08");

        bureau.tryToGet("inspector-c", job() + "/file").refusedAs("not-found");
        bureau.asks("admin", "/secondments/" + lent + "/revocation");
        assertThat(bureau.file("inspector-c", job() + "/file")).isNotEmpty();
    }

    private Map<String, Object> leads(String format) {
        return members("id", id, "of", "LEADS", "format", format);
    }

    private String job() {
        return "/jobs/" + id;
    }

    private static String row(String table, String id) {
        return table.lines().filter(line -> line.startsWith(id)).findFirst().orElseThrow();
    }

    private static List<String> firstColumn(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(0))
                    .toList();
        }
    }
}
