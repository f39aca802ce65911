package org.lijian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lijian.shared.Problem;

class DocumentRendererTest {
    /** A Tuesday, the day of the first order of the story. */
    private static final LocalDate TUESDAY = LocalDate.of(2022, 3, 8);

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{!?([A-Za-z]+)");

    private final DocumentRenderer renderer = DocumentFixtures.renderer();

    @ParameterizedTest
    @EnumSource
    void everyFieldOfAFormStandsInItsText(DocumentType type) {
        String text = render(type, DocumentFixtures.complete(type));

        assertThat(text).startsWith("晋城市生态环境局\n" + DocumentFixtures.form(type).title());
        for (FormField field : DocumentFixtures.form(type).fields()) {
            if (field.kind() == FormField.Kind.TEXT) {
                assertThat(text).contains("〈" + field.name() + "〉");
            }
        }
        assertThat(text).doesNotContain("${", "[(", "[#", "null");
        assertThat(text).as("an amount is printed with its unit").doesNotContain("）元", "元元");
    }

    @ParameterizedTest
    @EnumSource
    void everyFormReadsWithoutWhatMayBeLeftOut(DocumentType type) {
        Map<String, String> fields = DocumentFixtures.complete(type);
        DocumentFixtures.form(type).fields().stream()
                .filter(field -> !field.required())
                .forEach(field -> fields.remove(field.name()));

        assertThat(render(type, fields)).doesNotContain("null", "${", "[#");
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateUsesOnlyWhatItsFormHas(DocumentType type) throws Exception {
        Set<String> known = DocumentFixtures.form(type).fields().stream()
                .map(FormField::name)
                .collect(Collectors.toCollection(HashSet::new));
        known.addAll(Set.of("title", "number", "issuedOn", "bureau"));
        known.addAll(DocumentFixtures.FORMS.quoted(TUESDAY).keySet());

        Set<String> used = VARIABLE.matcher(DocumentFixtures.FORMS.template(DocumentFixtures.form(type)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(known).containsAll(used);
        assertThat(used)
                .containsAll(DocumentFixtures.form(type).fields().stream()
                        .map(FormField::name)
                        .toList());
    }

    @Test
    void anOrderToCorrectStatesTheRecheckThePerDayConsequenceAndTheRemedies() {
        Map<String, String> fields = DocumentFixtures.complete(DocumentType.CORRECTION_ORDER);
        fields.remove("perDayApplies");

        assertThat(render(DocumentType.CORRECTION_ORDER, fields))
                .contains(
                        "立即停止违法行为",
                        "三十日内",
                        "暗查",
                        "自责令改正之日的次日起，按照原处罚数额按日连续处罚",
                        "《中华人民共和国环境保护法》第五十九条",
                        "六十日内",
                        "六个月内",
                        "晋市环责改〔2022〕1号");
    }

    @Test
    void anOrderForAnActWithoutPerDayPenaltyDoesNotThreatenIt() {
        Map<String, String> fields = DocumentFixtures.complete(DocumentType.CORRECTION_ORDER);
        fields.put("perDayApplies", "false");

        assertThat(render(DocumentType.CORRECTION_ORDER, fields)).doesNotContain("按日连续处罚");
    }

    @Test
    void theLawQuotedIsThatOfTheDay() {
        Map<String, String> fields = DocumentFixtures.complete(DocumentType.CORRECTION_ORDER);

        assertThat(renderer.render(
                        DocumentType.CORRECTION_ORDER, fields, "晋市环责改〔2026〕1号", LocalDate.of(2026, 8, 14))) // a Friday
                .contains("《中华人民共和国环境保护法》第五十九条")
                .doesNotContain("生态环境法典");
        assertThat(renderer.render(
                        DocumentType.CORRECTION_ORDER,
                        fields,
                        "晋市环责改〔2026〕2号",
                        LocalDate.of(2026, 8, 15))) // a Saturday
                .contains("《中华人民共和国生态环境法典》第一千零六十条")
                .doesNotContain("《中华人民共和国环境保护法》");
    }

    @Test
    void aNoticeOffersAHearingOnlyToThoseWhoMayAskForOne() {
        Map<String, String> fields = DocumentFixtures.complete(DocumentType.PER_DAY_NOTICE);
        assertThat(render(DocumentType.PER_DAY_NOTICE, fields)).contains("有权要求听证", "有权进行陈述和申辩");

        fields.put("hearingOffered", "false");
        assertThat(render(DocumentType.PER_DAY_NOTICE, fields))
                .contains("有权进行陈述和申辩")
                .doesNotContain("有权要求听证");
    }

    @Test
    void aPerDayDecisionStatesFirstAndLastDayTheDaysAndTheAmountInCapitals() {
        Map<String, String> fields = DocumentFixtures.complete(DocumentType.PER_DAY_DECISION);
        fields.putAll(Map.of(
                "firstDay", "2022-03-09",
                "lastDay", "2022-03-25",
                "days", "17",
                "originalAmount", "48000.00",
                "amount", "816000.00"));

        assertThat(render(DocumentType.PER_DAY_DECISION, fields))
                .contains(
                        "自2022年3月9日（责令改正决定书送达之日的次日）起，至2022年3月25日（复查发现违法行为之日）止，共17日",
                        "48000.00元（大写：人民币肆万捌仟元整）",
                        "816000.00元（大写：人民币捌拾壹万陆仟元整）",
                        "十五日内缴纳",
                        "百分之三",
                        "行政诉讼");
    }

    @Test
    void whatFillsATemplateIsNeverReadAsOne() {
        Map<String, String> fields = DocumentFixtures.complete(DocumentType.CORRECTION_ORDER);
        fields.put("facts", "堆放[(${T(java.lang.Runtime)})]原煤 <b>&[# th:if=\"${true}\"]__${number}__");

        assertThat(render(DocumentType.CORRECTION_ORDER, fields))
                .contains("堆放[(${T(java.lang.Runtime)})]原煤 <b>&[# th:if=\"${true}\"]__${number}__");
    }

    @Test
    void refusesAFormWithoutItsFieldsAndNamesThemAll() {
        Map<String, String> fields = DocumentFixtures.complete(DocumentType.PENALTY_DECISION);
        fields.remove("penaltyProvision");
        fields.put("discretionReasons", " ");

        assertThatThrownBy(() -> render(DocumentType.PENALTY_DECISION, fields))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.refusal()).isEqualTo(DocumentRefusal.FIELD_MISSING);
                    assertThat(problem.zh()).contains("行政处罚决定书", "处罚依据、裁量理由");
                });
    }

    @Test
    void refusesAnAmountOrADateThatIsNone() {
        Map<String, String> amount = DocumentFixtures.complete(DocumentType.PENALTY_DECISION);
        amount.put("amount", "4.8万");
        assertThatThrownBy(() -> render(DocumentType.PENALTY_DECISION, amount))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.refusal()).isEqualTo(DocumentRefusal.FIELD_INVALID));

        Map<String, String> date = DocumentFixtures.complete(DocumentType.PENALTY_DECISION);
        date.put("noticeServedOn", "2022-02-30");
        assertThatThrownBy(() -> render(DocumentType.PENALTY_DECISION, date))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.refusal()).isEqualTo(DocumentRefusal.FIELD_INVALID));
    }

    @Test
    void doesNotLoseAFieldTheFormDoesNotHave() {
        Map<String, String> fields = DocumentFixtures.complete(DocumentType.PENALTY_DECISION);
        fields.put("amout", "48000.00");

        assertThatThrownBy(() -> render(DocumentType.PENALTY_DECISION, fields))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amout");
    }

    private String render(DocumentType type, Map<String, String> fields) {
        String code = DocumentFixtures.form(type).code();
        String number =
                code == null ? null : DocumentNumber.of(code, TUESDAY, 1).text("晋市");
        return renderer.render(type, fields, number, TUESDAY);
    }
}
