package org.lijian.inspection;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.identity.OfficerView;
import org.lijian.inspection.SignSiteRecord.OtherPerson;
import org.lijian.inspection.SignSiteRecord.SitePlan;
import org.lijian.inspection.SignSiteRecord.SiteResponsible;
import org.lijian.law.checklist.Checklist;
import org.lijian.law.checklist.ChecklistItem;
import org.lijian.law.violation.Violation;
import org.lijian.platform.LegalTime;
import org.lijian.registry.PartyView;
import org.lijian.registry.RegulatedObjectView;

/**
 * The text of a site record, field by field as 《生态环境行政处罚办法》（生态环境部令第30号）第二十八条 and the form of 现场检查（勘察）笔录 list them. It
 * is this text that is signed and hashed, so the same facts give the same text, letter by letter.
 */
record SiteRecordText(
        SignSiteRecord said,
        PartyView party,
        RegulatedObjectView object,
        List<OfficerView> inspectors,
        String recorder,
        @Nullable String planSha256,
        Checklist checklist,
        List<ChecklistAnswer> answers,
        List<Reading> readings,
        List<String> content,
        List<Violation> violations) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(LegalTime.ZONE);
    private static final String USUAL_OPINION = "以上笔录已阅无误，情况属实。";

    String render() {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add("现场检查（勘察）笔录");
        text.add("检查时间：" + minute(said.startedAt()) + " 至 " + minute(said.endedAt()));
        text.add("检查地点：" + said.place());
        text.add("被检查人：" + partyLine());
        text.add("检查对象：" + object.name() + "，" + object.address());
        text.add("现场负责人：" + responsibleLine(said.siteResponsible()));
        others().forEach(text::add);
        text.add("执法人员：" + inspectors.stream().map(SiteRecordText::officer).collect(Collectors.joining("；")));
        text.add("记录人：" + recorder);
        text.add("出示证件：执法人员已出示执法证件，表明身份" + (present() ? "。被检查人：已确认。" : "。"));
        text.add("告知事项：已告知陈述、申辩和申请回避的权利，以及配合检查的义务。" + (present() ? "被检查人答：" + said.answerToRights() : "被检查人不在场。"));
        text.add("现场情况：" + said.findings());
        text.add("检查清单（" + checklist.code() + "）：");
        answerLines().forEach(text::add);
        text.add("现场读数：" + (readings.isEmpty() ? "无。" : ""));
        readings.forEach(reading -> text.add(readingLine(reading)));
        content.forEach(text::add);
        text.add("采样情况：" + or(said.samplingNote(), "未采样。"));
        text.add("涉嫌违法行为：" + (violations.isEmpty() ? "未发现。" : ""));
        violations.forEach(violation -> text.add("　" + violation.code() + " " + violation.name()));
        plan().forEach(text::add);
        corrections().forEach(text::add);
        text.add("被检查人意见：" + opinionLine());
        text.add("（以下空白）");
        return text.toString();
    }

    private List<String> others() {
        return said.others() == null || said.others().isEmpty()
                ? List.of()
                : List.of("其他在场人："
                        + said.others().stream()
                                .map(SiteRecordText::otherPerson)
                                .collect(Collectors.joining("；")));
    }

    private static String otherPerson(OtherPerson person) {
        return joined(
                person.name(),
                labelled("单位", person.unit()),
                labelled("身份", person.capacity()),
                person.refusal() == null ? null : "未签名，原因：" + person.refusal());
    }

    /** The drawing is named by its hash, so that it is signed with the text. */
    private List<String> plan() {
        SitePlan plan = said.sitePlan();
        return plan == null
                ? List.of()
                : List.of("平面示意图："
                        + joined(
                                "绘制时间 " + minute(plan.drawnAt()),
                                labelled("方位", plan.orientation()),
                                labelled("绘制人", plan.drawer()),
                                labelled("SHA-256", planSha256)));
    }

    private List<String> corrections() {
        return said.corrections() == null
                ? List.of()
                : said.corrections().stream()
                        .map(made -> "更正：“" + made.before() + "”改为“" + made.after() + "”，经签名确认。")
                        .toList();
    }

    private boolean present() {
        return Boolean.TRUE.equals(said.partyPresent());
    }

    private String partyLine() {
        return joined(
                party.name(),
                labelled("统一社会信用代码", party.creditCode()),
                labelled("公民身份号码", party.identityNumber()),
                labelled("法定代表人（负责人）", party.legalRepresentative()),
                labelled("联系电话", party.phone()),
                labelled("住所", party.address()));
    }

    private static String responsibleLine(@Nullable SiteResponsible responsible) {
        return responsible == null
                ? "不在场。"
                : joined(
                        responsible.name(),
                        labelled("职务", responsible.post()),
                        labelled("与被检查人关系", responsible.relation()),
                        labelled("联系电话", responsible.phone()),
                        labelled("公民身份号码", responsible.identityNumber()),
                        labelled("工作单位", responsible.unit()));
    }

    private static String officer(OfficerView officer) {
        return joined(
                officer.name(), labelled("执法证号", officer.certificateNumber()), labelled("单位", officer.organisation()));
    }

    private List<String> answerLines() {
        return checklist.items().stream()
                .flatMap(item -> answers.stream()
                        .filter(answer -> answer.item().equals(item.code()))
                        .map(answer -> answerLine(item, answer)))
                .toList();
    }

    private static String answerLine(ChecklistItem item, ChecklistAnswer answer) {
        return "　" + item.code() + " " + item.label() + "：" + word(answer.result())
                + (answer.note() == null ? "" : "。" + answer.note())
                + (answer.evidence().isEmpty() ? "" : "（证据 " + answer.evidence().size() + " 项）");
    }

    private static String word(AnswerResult result) {
        if (result == AnswerResult.CONFORMS) {
            return "符合";
        }
        if (result == AnswerResult.PENDING) {
            return "待监测报告";
        }
        return result == AnswerResult.VIOLATES ? "不符合" : "不涉及";
    }

    private static String readingLine(Reading reading) {
        return "　" + reading.quantity() + " " + reading.value().toPlainString() + " " + reading.unit() + "（仪器 "
                + reading.instrument() + "，检定、校准有效期至 " + reading.calibratedUntil() + "，读数时间 "
                + minute(reading.takenAt()) + "）";
    }

    private String opinionLine() {
        SignSiteRecord.@Nullable SignatureRefusal refusal = said.refusal();
        if (refusal == null) {
            return or(said.partyOpinion(), USUAL_OPINION);
        }
        return "未签名，原因：" + refusal.reason() + (refusal.witness() == null ? "" : "。见证人：" + refusal.witness());
    }

    private static String minute(@Nullable Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    private static @Nullable String labelled(String label, @Nullable String value) {
        return value == null ? null : label + " " + value;
    }

    private static String joined(@Nullable String... parts) {
        StringJoiner joined = new StringJoiner("，");
        for (String part : parts) {
            if (part != null) {
                joined.add(part);
            }
        }
        return joined.toString();
    }
}
