package org.lijian.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lijian.field.Papers.Paper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PapersTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-08-07T01:00:00Z"), ZoneOffset.UTC);
    private static final String DAY = "2023-08-07"; // Monday

    @TempDir
    Path folder;

    private KeptBundle bundle;
    private KeptNumbers numbers;
    private Outbox outbox;

    @BeforeEach
    void anInspectorStandsInAYard() throws Exception {
        bundle = TakenAlong.in(folder.resolve("bundle"));
        numbers = new KeptNumbers(folder.resolve("numbers"), TakenAlong.MINE);
        numbers.given("CORRECTION_ORDER", numbers("CORRECTION_ORDER", "2022-12-30", "某环责改〔2022〕99号"));
        numbers.given("CORRECTION_ORDER", numbers("CORRECTION_ORDER", DAY, "某环责改〔2023〕7号", "某环责改〔2023〕8号"));
        numbers.given("SUMMARY_DECISION", numbers("SUMMARY_DECISION", DAY, "某环当罚〔2023〕3号"));
        outbox = new Outbox(folder.resolve("outbox"), TakenAlong.MINE, CLOCK);
    }

    @Test
    void anOrderSaysWhatWasFoundInTheWordsOfItsForm() throws Exception {
        Paper order = papers().correctionOrder(visit(), order("AIR-1"));

        assertThat(order.text()).isEqualTo("""
                        某市生态环境局
                        责令改正违法行为决定书 某环责改〔2023〕7号
                        某能源集运有限公司 91140525MA0LANHU71 泽州县境内 ——
                        2023年8月7日 贮存煤炭未密闭。物料密闭贮存：不符合，约三千吨；覆盖：不符合
                        现场检查（勘察）笔录；东侧.jpg（露天堆放）；西侧.jpg（未覆盖）
                        《大气污染防治法》第七十二条 旧法 立即密闭
                        按日连续处罚
                        2023年8月7日
                        """);
    }

    @Test
    void anActThatIsNotPenalisedPerDayAndAPersonAreNotToldOfIt() throws Exception {
        assertThat(papers().correctionOrder(visit(), order("AIR-2")).text())
                .contains("依法处理")
                .doesNotContain("按日连续处罚");

        bundle = new TakenAlong()
                .party("kind", "PERSON", "name", "牛二", "address", "泽州县", "legalRepresentative", "牛大")
                .kept(folder.resolve("person"));

        assertThat(papers().correctionOrder(visit(), order("AIR-1")).text())
                .contains("依法处理")
                .contains("牛二 无 泽州县 牛大");
    }

    @Test
    void aFineIsWrittenInFiguresAndInCapitalsWithTheOfficersInTheirOrder() throws Exception {
        Paper fine = papers().onTheSpot(visit(), fine());

        assertThat(fine.text()).isEqualTo("""
                        某环当罚〔2023〕3号 现场维修货车 东侧.jpg（证明：露天堆放）
                        《大气污染防治法》第四十五条 《大气污染防治法》第一百二十条 首次发现 已当场告知拟作出的处罚内容及事实、理由、依据和陈述、申辩权利，当事人未提出意见
                        罚款2500.00元（大写：人民币贰仟伍佰元整）
                        乙（执法证号 14050002）、甲
                        """);
    }

    @Test
    void aWarningHasNoAmountAndWhatThePartySaidIsAnswered() throws Exception {
        Map<String, Object> warning = new LinkedHashMap<>(fine());
        warning.keySet().removeAll(List.of("amount", "grade"));
        warning.putAll(Map.of("sanction", "WARNING", "statement", "初次", "response", "不采纳"));

        assertThat(papers().onTheSpot(visit(), warning).text()).contains("\n警告\n", "当事人当场陈述申辩：初次。复核意见：不采纳");
    }

    @Test
    void whatWasHandedOverIsFiledWithItsNumberAndEveryLetter() throws Exception {
        Papers papers = papers();
        Paper paper = papers.correctionOrder(visit(), order("AIR-1"));

        papers.handOver(paper, "concluded");

        JsonNode command = outbox.commands().get(0);
        assertThat(command.get("kind").asString()).isEqualTo("ISSUE_CORRECTION_ORDER");
        assertThat(command.get("after").asString()).isEqualTo("concluded");
        assertThat(command.at("/body/requirement").asString()).isEqualTo("立即密闭");
        assertThat(command.at("/body/reservedNumber").asString()).isEqualTo("某环责改〔2023〕7号");
        assertThat(command.at("/body/printed/text").asString()).isEqualTo(paper.text());
        assertThat(command.at("/body/printed/sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(papers.correctionOrder(visit(), order("AIR-1")).number()).isEqualTo("某环责改〔2023〕8号");
    }

    @Test
    void noTwoPapersBearOneNumber() throws Exception {
        Papers papers = papers();
        Paper first = papers.correctionOrder(visit(), order("AIR-1"));
        Paper second = papers.correctionOrder(visit(), order("AIR-1"));

        assertThat(second.number()).isEqualTo("某环责改〔2023〕8号").isNotEqualTo(first.number());
        assertThat(second.text()).contains("某环责改〔2023〕8号");
        papers.handOver(second, null);
        papers.handOver(first, null);
        assertThat(outbox.commands()).hasSize(2);
        assertThatThrownBy(() -> papers.correctionOrder(visit(), order("AIR-1")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> papers.handOver(first, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPaperThatWasPrintedWhenThePhoneDiedIsFiledWithEveryLetterOfIt() throws Exception {
        Paper printed = papers().correctionOrder(visit(), order("AIR-1"));

        thePhoneIsStartedAgain();

        assertThat(papers().unsettled()).containsExactly(printed);
        assertThat(numbers.unused()).doesNotContain(printed.number());
        assertThat(papers().correctionOrder(visit(), order("AIR-1")).number()).isEqualTo("某环责改〔2023〕8号");
        papers().handOver(papers().unsettled().get(0), null);
        assertThat(outbox.commands().get(0).at("/body/printed/text").asString()).isEqualTo(printed.text());
        assertThat(papers().unsettled()).hasSize(1).doesNotContain(printed);
    }

    @Test
    void aPaperThatIsNotHandedOverIsAccountedForWithWhatBecameOfIt() throws Exception {
        Papers papers = papers();
        Paper spoilt = papers.correctionOrder(visit(), order("AIR-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> numbers.giveBack(List.of(spoilt.number()), "未使用"));

        papers.giveUp(spoilt, "打印损坏");

        thePhoneIsStartedAgain();
        assertThat(numbers.returns()).singleElement().satisfies(back -> {
            assertThat(back.get("reason").asString()).isEqualTo("打印损坏");
            assertThat(back.at("/numbers/0").asString()).isEqualTo(spoilt.number());
        });
        assertThat(papers().unsettled()).isEmpty();
        assertThatThrownBy(() -> papers().handOver(spoilt, null)).isInstanceOf(IllegalStateException.class);
        assertThat(papers().correctionOrder(visit(), order("AIR-1")).number()).isEqualTo("某环责改〔2023〕8号");
    }

    @Test
    void aNumberWithWhichThePhoneDiedBeforeThereWasAPaperIsAccountedForAndNotUsedAgain() throws Exception {
        numbers.take("CORRECTION_ORDER", DAY);

        thePhoneIsStartedAgain();

        assertThat(papers().correctionOrder(visit(), order("AIR-1")).number()).isEqualTo("某环责改〔2023〕8号");
        assertThat(numbers.returns()).singleElement().satisfies(back -> {
            assertThat(back.get("reason").asString()).isEqualTo("制作文书时中断，未形成文书");
            assertThat(back.at("/numbers/0").asString()).isEqualTo("某环责改〔2023〕7号");
        });
    }

    @Test
    void aPaperThatWasWrittenDownWhenThePhoneDiedIsFiledOnce() throws Exception {
        Paper paper = papers().correctionOrder(visit(), order("AIR-1"));
        outbox.add("ISSUE_CORRECTION_ORDER", null, null, null, Map.of("reservedNumber", paper.number()));

        thePhoneIsStartedAgain();

        assertThat(papers().unsettled()).isEmpty();
        assertThat(numbers.returns()).isEmpty();
        assertThatThrownBy(() -> papers().handOver(paper, null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPaperThatCannotBeMadeCostsNoNumber() throws Exception {
        Map<String, Object> bare = new LinkedHashMap<>(order("AIR-1"));
        bare.put("requirement", " ");
        List<String> before = numbers.unused();

        assertThatIllegalArgumentException().isThrownBy(() -> papers().correctionOrder(visit(), bare));

        assertThat(numbers.unused()).isEqualTo(before);
    }

    @Test
    void aPaperThatLacksSomethingOrNamesAMaskedPartyIsNotWritten() throws Exception {
        Papers papers = papers();
        Map<String, Object> bare = new LinkedHashMap<>(order("AIR-1"));
        bare.put("requirement", " ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> papers.correctionOrder(visit(), bare))
                .withMessageContaining("〈requirement〉");
        bare.putAll(Map.of("requirement", "立即密闭", "previousOrderId", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> papers.correctionOrder(visit(), bare));

        bundle = new TakenAlong()
                .party("kind", "ENTERPRISE", "name", "某厂", "address", "某县", "legalRepresentative", "冯**")
                .kept(folder.resolve("masked"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> papers().correctionOrder(visit(), order("AIR-1")))
                .withMessageContaining("masked");
        assertThat(outbox.commands()).isEmpty();
    }

    private void thePhoneIsStartedAgain() throws IOException {
        numbers = new KeptNumbers(folder.resolve("numbers"), TakenAlong.MINE);
        outbox = new Outbox(folder.resolve("outbox"), TakenAlong.MINE, CLOCK);
    }

    private Papers papers() throws IOException {
        return new Papers(bundle, numbers, outbox);
    }

    private Visit visit() {
        return Visit.of(
                bundle,
                TakenAlong.VISIT,
                DAY,
                Map.of(
                        "answers",
                        List.of(
                                answer("SEALED", "VIOLATES", " 约三千吨 ", "p1"),
                                answer("OTHER", "CONFORMS", "", "p1"),
                                answer("COVERED", "VIOLATES", "", "p1", "p2"))),
                List.of(
                        Map.of("id", "p2", "fileName", "西侧.jpg", "proves", "未覆盖"),
                        Map.of("id", "p1", "fileName", "东侧.jpg", "proves", "露天堆放")));
    }

    private static Map<String, Object> answer(String item, String result, String note, String... evidence) {
        return Map.of("item", item, "result", result, "note", note, "evidence", List.of(evidence));
    }

    private static Map<String, Object> order(String violation) {
        return Map.of("inspectionId", TakenAlong.VISIT, "violation", violation, "requirement", "立即密闭", "issuedOn", DAY);
    }

    private static Map<String, Object> fine() {
        return Map.of(
                "violation", "AIR-2",
                "sanction", "FINE",
                "amount", "2500.00",
                "grade", "LIGHTER",
                "facts", "现场维修货车",
                "evidence", List.of("p1"),
                "reasons", "首次发现",
                "decidedOn", DAY);
    }

    private static JsonNode numbers(String type, String reservedOn, String... numbers) {
        return JSON.valueToTree(List.of(numbers).stream()
                .map(number -> Map.of("number", number, "type", type, "reservedOn", reservedOn, "state", "RESERVED"))
                .toList());
    }
}
