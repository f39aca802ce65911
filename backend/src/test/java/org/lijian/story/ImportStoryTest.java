package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.registry.CreditCodes;
import org.lijian.sheet.SheetFormat;
import org.lijian.sheet.SheetWriter;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A list of firms kept in a spreadsheet comes into the register. */
@StoryTest
class ImportStoryTest {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADINGS = "类别,名称,统一社会信用代码,公民身份号码,法定代表人,电话,住所,行政区划\r\n";

    @Autowired
    Bureau bureau;

    private String id;

    @BeforeEach
    void anImportIsBegun() {
        bureau.on("2023-08-07");
        id = begun("PARTIES");
    }

    @Test
    void isLookedAtRowByRowAndThenConfirmed() {
        String code = code();
        String known = code();
        register(known);
        String table = HEADINGS + row("企业", "甲建材有限公司", code) + row("企业", "乙建材有限公司", code)
                + row("企业", "丙建材有限公司", known) + row("公司", "丁建材有限公司", code())
                + row("企业", "戊建材有限公司", "91140525MA0K7YARDA") + row("自然人", "己", "")
                + "企业,庚建材有限公司," + code() + ",,,,泽州县,14\r\n";

        Answer taken = bureau.putsFile("clerk", at() + "/content", CSV, bytes(table));
        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.text("/status")).isEqualTo("VALIDATING");
        assertThat(bureau.putsFile("clerk", at() + "/content", CSV, bytes(table))
                        .text("/job"))
                .isEqualTo(taken.text("/job"));
        bureau.worksOff();

        Answer preview = bureau.get("clerk", at());
        assertThat(preview.text("/status")).isEqualTo("PREVIEW");
        assertThat(preview.body().get("rows").toString())
                .isEqualTo("{\"all\":7,\"ready\":2,\"known\":1,\"refused\":4,\"imported\":0}");
        List<JsonNode> refused = bureau.list("clerk", at() + "/rows?outcome=REFUSED");
        assertThat(refused.stream()
                        .map(r -> r.get("number").asInt() + " " + r.get("code").asString() + " "
                                + r.path("heading").asString("")))
                .containsExactly(
                        "3 import-twice-in-file 统一社会信用代码",
                        "5 import-unknown-word 类别",
                        "6 credit-code-invalid 统一社会信用代码",
                        "8 import-unknown-word 行政区划");
        assertThat(parties("甲建材")).isEmpty();

        bureau.asks("clerk", at() + "/commitment", version(), members()).refusedAs("import-has-refused-rows");
        bureau.asks("clerk", at() + "/commitment", "\"0\"", members("withoutRefused", true))
                .refusedAs("stale");
        bureau.asks("clerk", at() + "/commitment", version(), members("withoutRefused", true));
        bureau.worksOff();

        assertThat(bureau.get("clerk", at()).text("/status")).isEqualTo("COMMITTED");
        assertThat(bureau.get("clerk", at()).body().at("/rows/imported").asInt())
                .isEqualTo(2);
        assertThat(bureau.get("clerk", "/jobs/" + bureau.get("clerk", at()).text("/job"))
                        .text("/state"))
                .isEqualTo("DONE");
        assertThat(parties(code)).hasSize(1);
        bureau.asks("clerk", at() + "/commitment", version(), members("withoutRefused", true))
                .refusedAs("not-at-this-step");
    }

    @Test
    void objectsComeInAsAWorkbookByTheCodeOfTheirOwner() throws IOException {
        String owner = code();
        register(owner);
        id = begun("OBJECTS");
        byte[] workbook = workbook(
                List.of("当事人统一社会信用代码", "类别", "名称", "地址", "行政区划", "经度", "纬度"),
                List.of(owner, "物料堆场", "一号堆场", "泽州县", "140525", "112.84", "35.64"),
                List.of(code(), "物料堆场", "二号堆场", "泽州县", "140525", "", ""),
                List.of(owner, "锅炉", "一号锅炉", "泽州县", "140525", "190", "35"));

        bureau.putsFile("clerk", at() + "/content", XLSX, workbook);
        bureau.worksOff();
        assertThat(bureau.list("clerk", at() + "/rows?outcome=REFUSED").stream()
                        .map(row -> row.get("code").asString()))
                .containsExactly("import-owner-unknown", "import-not-a-place");
        bureau.asks("clerk", at() + "/commitment", version(), members("withoutRefused", true));
        bureau.worksOff();

        String party = parties(owner).get(0).get("id").asString();
        assertThat(bureau.list("clerk", "/regulated-objects?party=" + party))
                .singleElement()
                .satisfies(object -> assertThat(object.get("name").asString()).isEqualTo("一号堆场"));
    }

    @Test
    void aRowThatIsRegisteredMeanwhileIsRefusedAndTheOthersGoOn() {
        String raced = code();
        String other = code();
        bureau.putsFile(
                "clerk", at() + "/content", CSV, bytes(HEADINGS + row("企业", "抢先公司", raced) + row("企业", "其他公司", other)));
        bureau.worksOff();
        register(raced);
        bureau.asks("clerk", at() + "/commitment", version(), members());
        bureau.worksOff();

        assertThat(bureau.get("clerk", at()).body().get("rows").toString())
                .isEqualTo("{\"all\":2,\"ready\":0,\"known\":0,\"refused\":1,\"imported\":1}");
        assertThat(parties(other)).hasSize(1);
    }

    @Test
    void refusesFilesThatAreNoneAndSaysWhy() {
        bureau.putsFile("clerk", at() + "/content", "application/pdf", bytes("x"))
                .refusedAs("import-wrong-type");
        bureau.putsFile("clerk", at() + "/content", CSV, bytes("名称,类别\r\n甲,企业\r\n"));
        bureau.worksOff();
        Answer refused = bureau.get("clerk", at());
        assertThat(refused.text("/status")).isEqualTo("REFUSED");
        assertThat(refused.text("/problem/code")).isEqualTo("import-headings");
        assertThat(refused.body().at("/rows/all").asInt()).isZero();
        assertThat(bureau.get("clerk", "/jobs/" + refused.text("/job")).text("/problem/code"))
                .isEqualTo("import-headings");

        id = begun("PARTIES");
        bureau.putsFile("clerk", at() + "/content", CSV, bytes(HEADINGS));
        bureau.worksOff();
        assertThat(bureau.get("clerk", at()).text("/problem/code")).isEqualTo("import-without-rows");

        id = begun("PARTIES");
        bureau.putsFile("clerk", at() + "/content", XLSX, bytes(HEADINGS));
        bureau.worksOff();
        assertThat(bureau.get("clerk", at()).text("/problem/code")).isEqualTo("sheet-unreadable");
        bureau.asks("clerk", at() + "/commitment", version(), members()).refusedAs("not-at-this-step");
    }

    @Test
    void nothingNewIsNotConfirmedAndNobodyElseSeesIt() {
        String known = code();
        register(known);
        bureau.putsFile("clerk", at() + "/content", CSV, bytes(HEADINGS + row("企业", "已登记公司", known)));
        bureau.worksOff();
        bureau.asks("clerk", at() + "/commitment", version(), members()).refusedAs("import-nothing-new");
        bureau.tryToGet("duty", at()).refusedAs("not-found");
        bureau.tryToGet("duty", at() + "/rows").refusedAs("not-found");
        bureau.putsFile("duty", at() + "/content", CSV, bytes(HEADINGS)).refusedAs("not-found");
        bureau.tryToCreate("inspector-a", "/imports", members("of", "PARTIES", "fileName", "x.csv"))
                .refusedAs("forbidden");
        bureau.tryToCreate("clerk", "/imports", members("id", id, "of", "OBJECTS", "fileName", "x.csv"))
                .refusedAs("already-exists");
    }

    private String begun(String of) {
        String begun = Ids.next().toString();
        bureau.create("clerk", "/imports", members("id", begun, "of", of, "fileName", "名单.csv"));
        return begun;
    }

    private String version() {
        return "\"" + bureau.get("clerk", at()).body().get("version").asLong() + "\"";
    }

    private List<JsonNode> parties(String text) {
        return bureau.list("clerk", "/parties?q=" + text);
    }

    private void register(String code) {
        bureau.create(
                "clerk",
                "/parties",
                members(
                        "kind", "ENTERPRISE",
                        "name", "先登记的公司",
                        "creditCode", code,
                        "address", "泽州县",
                        "region", "140525"));
    }

    private static String row(String kind, String name, String code) {
        return String.join(",", kind, name, code, "", "", "", "泽州县巴公镇", "140525") + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @SafeVarargs
    private static byte[] workbook(List<String>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetFormat.XLSX.write(out, "表", rows[0])) {
            for (List<String> row : Arrays.asList(rows).subList(1, rows.length)) {
                sheet.row(row);
            }
        }
        return out.toByteArray();
    }

    /** Of nobody, and new each time. */
    private static String code() {
        String digits = String.format("%09d", Math.floorMod(Ids.next().hashCode(), 1_000_000_000));
        return CreditCodes.checked("91140525" + digits);
    }

    private String at() {
        return "/imports/" + id;
    }
}
