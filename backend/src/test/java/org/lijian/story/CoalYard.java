package org.lijian.story;

import static org.lijian.story.Bureau.members;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import tools.jackson.databind.JsonNode;

/** A yard that keeps its coal in the open: from the hotline to a case with its penalty, day by day as the law has it. */
final class CoalYard {
    static final String VIOLATION = "AIR-117-1";
    static final String COUNTY = "140525";
    static final String PHONE = "13803561234";

    /** The party and its yard are the same in all stories of a bureau. */
    private static final Map<Bureau, Register> REGISTERED = new ConcurrentHashMap<>();

    final Bureau bureau;
    final String lead;
    final String inspection;
    final String caseId = Ids.next().toString();
    final String photograph;

    private List<String> found = List.of(VIOLATION);
    private Map<String, Object> informant = Map.of();
    /** Whether the lead came in by another door. */
    private final boolean known;

    CoalYard(Bureau bureau) {
        this(bureau, Ids.next().toString(), false);
    }

    /** The yard that a lead which came in already is about. */
    CoalYard(Bureau bureau, String lead) {
        this(bureau, lead, true);
    }

    private CoalYard(Bureau bureau, String lead, boolean known) {
        this.bureau = bureau;
        this.lead = lead;
        this.known = known;
        inspection = Ids.next().toString();
        photograph = Ids.next().toString();
    }

    /** The case against another party of the same visit. */
    CoalYard(CoalYard visited) {
        bureau = visited.bureau;
        lead = visited.lead;
        known = true;
        inspection = visited.inspection;
        photograph = visited.photograph;
    }

    /** What its inspection will find. */
    CoalYard violating(String... codes) {
        found = List.of(codes);
        return this;
    }

    /** Somebody reported it who is not to be known. */
    CoalYard reportedBy(String name, String phone) {
        informant = members(
                "channel", "HOTLINE_12345", "informant", members("name", name, "phone", phone, "answerWanted", true));
        return this;
    }

    String caseAt() {
        return "/cases/" + caseId;
    }

    /** Inspectors are sent on the day. */
    CoalYard assigned(String day) {
        bureau.on(day);
        Register register = REGISTERED.computeIfAbsent(bureau, CoalYard::register);
        if (!known) {
            registerLead(register, day);
        }
        bureau.does(
                "duty",
                "/leads/" + lead,
                "triage",
                members(
                        "outcome",
                        "ACCEPTED",
                        "domain",
                        "DUST",
                        "priority",
                        "HIGH",
                        "reason",
                        "属本局管辖",
                        "deviationReason",
                        "反映具体"));
        bureau.create(
                "duty",
                "/inspections",
                members(
                        "id",
                        inspection,
                        "leadId",
                        lead,
                        "objectId",
                        register.yard(),
                        "domain",
                        "DUST",
                        "checklist",
                        "DUST-YARD",
                        "inspectors",
                        bureau.officers("inspector-a", "inspector-b"),
                        "plannedOn",
                        day));
        return this;
    }

    private void registerLead(Register register, String day) {
        bureau.create(
                "duty",
                "/leads",
                withInformant(members(
                        "id",
                        lead,
                        "channel",
                        "PATROL",
                        "region",
                        COUNTY,
                        "place",
                        "泽州县境内原煤堆场",
                        "summary",
                        "巡查发现原煤露天堆放",
                        "partyId",
                        register.party(),
                        "objectId",
                        register.yard(),
                        "receivedOn",
                        day)));
    }

    private Map<String, Object> withInformant(Map<String, Object> lead) {
        lead.putAll(informant);
        return lead;
    }

    /** Inspected and signed on the day. */
    CoalYard inspected(String day) {
        onSite(day);
        sign(day);
        return this;
    }

    /** Everything is looked at and nothing signed. */
    CoalYard onSite(String day) {
        assigned(day);
        bureau.photographs(photograph, inspection, Instant.parse(at(day, 9, 10)), "原煤露天堆放");
        checklist();
        return this;
    }

    /** One more photograph, taken on the day. */
    String photographed(String day) {
        String id = Ids.next().toString();
        bureau.photographs(id, inspection, Instant.parse(at(day, 9, 10)), "另有一处煤堆");
        return id;
    }

    CoalYard concluded(String outcome) {
        bureau.does(
                "inspector-a",
                "/inspections/" + inspection,
                "conclusion",
                members("outcome", outcome, "reason", "涉嫌违反大气污染防治法第七十二条"));
        return this;
    }

    Map<String, Object> filingRequest() {
        return members(
                "id", caseId,
                "inspectionId", inspection,
                "violation", VIOLATION,
                "cause", "涉嫌贮存煤炭未采取防尘措施案",
                "facts", "露天堆放原煤约三千吨，未采取防尘措施");
    }

    CoalYard requested(String day) {
        bureau.on(day);
        bureau.create("inspector-a", "/cases", filingRequest());
        return this;
    }

    CoalYard filed(String day) {
        bureau.on(day);
        bureau.does(
                "head", caseAt(), "filing-decision", members("approved", true, "opinion", "同意立案", "decidedOn", day));
        return this;
    }

    Map<String, Object> reportOf(String amount, String grade) {
        return members(
                "facts",
                "露天堆放原煤约三千吨，未密闭、未围挡、未覆盖",
                "evidence",
                List.of(photograph),
                "conclusion",
                "违法事实清楚，证据确凿，建议处罚",
                "proposedAmount",
                amount,
                "grade",
                grade,
                "reasons",
                "堆放量较大");
    }

    CoalYard reported(String amount, String grade) {
        bureau.does("inspector-a", caseAt(), "investigation-report", reportOf(amount, grade));
        return this;
    }

    /** Reported and reviewed as it is said, without a fine. */
    CoalYard reportedAs(Map<String, Object> disposition) {
        bureau.does("inspector-a", caseAt(), "investigation-report", reportOf(disposition));
        return this;
    }

    Map<String, Object> reportOf(Map<String, Object> disposition) {
        Map<String, Object> report = members(reportOf("0.00", "LIGHTER"), "disposition", disposition);
        report.keySet().removeAll(List.of("proposedAmount", "grade"));
        return report;
    }

    static Map<String, Object> reviewOf(String outcome) {
        boolean passed = outcome.equals("PASSED");
        return members(
                "outcome",
                outcome,
                "checks",
                members(
                        "jurisdiction", true,
                        "facts", true,
                        "evidence", passed,
                        "procedure", true,
                        "limitation", true,
                        "law", true),
                "opinion",
                passed ? "同意" : "证据尚需补充");
    }

    CoalYard reviewed() {
        bureau.does("reviewer", caseAt(), "review", reviewOf("PASSED"));
        return this;
    }

    /** Filed on the day, reported and reviewed. */
    CoalYard underPenalty(String inspectedOn, String filedOn, String amount, String grade) {
        return inspected(inspectedOn)
                .concluded("CASE")
                .requested(filedOn)
                .filed(filedOn)
                .reported(amount, grade)
                .reviewed();
    }

    String penalty() {
        return bureau.list("clerk", "/penalties?case=" + caseId)
                .get(0)
                .get("id")
                .asString();
    }

    String penaltyAt() {
        return "/penalties/" + penalty();
    }

    Answer penaltyNow() {
        return bureau.get("clerk", penaltyAt());
    }

    /** The notice is issued and served on the day. */
    CoalYard notified(String day) {
        return notifiedOf(penaltyAt(), day);
    }

    CoalYard notifiedOf(String penaltyAt, String day) {
        bureau.on(day);
        Answer notice = bureau.does("clerk", penaltyAt, "notice", members("issuedOn", day));
        bureau.serve(notice.text("/notice/deliveryId"), day);
        return this;
    }

    /** The party is ordered to correct, and has the order on the day. */
    String ordered(@Nullable String previousAt, String day) {
        return ordered(VIOLATION, previousAt, day);
    }

    String ordered(String violation, @Nullable String previousAt, String day) {
        Map<String, Object> request = members(
                "inspectionId", inspection, "violation", violation, "requirement", "立即停止露天堆放，密闭贮存", "issuedOn", day);
        if (previousAt != null) {
            request.put("previousOrderId", previousAt.substring(previousAt.lastIndexOf('/') + 1));
        }
        Answer order = bureau.create("inspector-a", "/correction-orders", request);
        bureau.serve(order.text("/deliveryId"), day);
        return "/correction-orders/" + order.text("/id");
    }

    Answer rechecked(String orderAt, String day, String result) {
        return bureau.does(
                "inspector-a",
                orderAt,
                "rechecks",
                members(
                        "mode",
                        "COVERT",
                        "recheckedOn",
                        day,
                        "officers",
                        bureau.officers("inspector-a", "inspector-b"),
                        "result",
                        result,
                        "findings",
                        "复查所见原煤堆场情况",
                        "evidence",
                        List.of(photographed(day))));
    }

    /** With a reason to leave what is usual: other stories have decided on the same act before. */
    static Map<String, Object> decisionOf(String amount, String day) {
        return members("amount", amount, "decidedOn", day, "reasons", "违法事实清楚，量罚适当", "deviationReason", "情节与此前各案不同");
    }

    /** Decided as it is said and served on the day. */
    Answer decidedAs(Map<String, Object> decision, String day) {
        bureau.on(day);
        Answer decided = bureau.does("head", penaltyAt(), "decision", decision);
        bureau.serve(decided.text("/decision/deliveryId"), day);
        return decided;
    }

    /** Decided and served on the day. */
    CoalYard decided(String amount, String day) {
        bureau.on(day);
        Answer decision = bureau.does("head", penaltyAt(), "decision", decisionOf(amount, day));
        bureau.serve(decision.text("/decision/deliveryId"), day);
        return this;
    }

    CoalYard publishedAndPaid(String amount, String day) {
        bureau.on(day);
        published(day);
        pays(penalty(), amount, day);
        return this;
    }

    /** The fine of any penalty is paid by the bank. */
    void pays(String penaltyId, String amount, String day) {
        String collection = "/collections/"
                + bureau.list("cashier", "/collections?penalty=" + penaltyId)
                        .get(0)
                        .get("id")
                        .asString();
        bureau.does(
                "cashier",
                collection,
                "payments",
                members("amount", amount, "paidOn", day, "bankReference", "JC" + penaltyId));
    }

    CoalYard published(String day) {
        bureau.create("clerk", "/publications", members("penaltyId", penalty(), "publishedOn", day));
        return this;
    }

    CoalYard closed(String ground) {
        bureau.does("inspector-a", caseAt(), "closing-request", members("ground", ground, "summary", "案件已办理完毕"));
        bureau.does("head", caseAt(), "closing-decision", members("approved", true, "opinion", "同意结案"));
        return this;
    }

    List<String> archived() {
        return bureau.does("clerk", caseAt(), "archive", null)
                .body()
                .get("catalogue")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }

    private static Register register(Bureau bureau) {
        String party = Ids.next().toString();
        String yard = Ids.next().toString();
        bureau.create(
                "duty",
                "/parties",
                members(
                        "id", party,
                        "kind", "ENTERPRISE",
                        "name", "某能源集运有限公司",
                        "creditCode", "91140525MA0LANHU71",
                        "legalRepresentative", "冯经理",
                        "phone", PHONE,
                        "address", "泽州县境内原煤堆场",
                        "region", COUNTY));
        bureau.create(
                "duty",
                "/regulated-objects",
                members(
                        "id",
                        yard,
                        "partyId",
                        party,
                        "kind",
                        "MATERIAL_YARD",
                        "name",
                        "原煤堆场",
                        "address",
                        "泽州县境内原煤堆场",
                        "region",
                        COUNTY));
        return new Register(party, yard);
    }

    Map<String, Object> photographOf(String day) {
        return bureau.photographOf(photograph, inspection, Instant.parse(at(day, 9, 10)), "原煤露天堆放");
    }

    void uploads() {
        bureau.putsPhotograph(photograph);
    }

    private void checklist() {
        bureau.puts("inspector-a", "/inspections/" + inspection, "checklist", answers());
    }

    Map<String, Object> answers() {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (JsonNode item :
                bureau.get("inspector-a", "/checklists/DUST-YARD").body().get("items")) {
            boolean violated = found.contains(item.path("violation").asString(""));
            answers.add(members(
                    "item", item.get("code").asString(),
                    "result", violated ? "VIOLATES" : "NOT_APPLICABLE",
                    "evidence", violated ? List.of(photograph) : List.of()));
        }
        return members("answers", answers);
    }

    private void sign(String day) {
        bureau.does("inspector-a", "/inspections/" + inspection, "site-record", siteRecordOf(day));
    }

    Map<String, Object> siteRecordOf(String day) {
        String signedAt = at(day, 9, 45);
        return members(
                "startedAt",
                at(day, 9, 0),
                "endedAt",
                at(day, 9, 40),
                "place",
                "泽州县境内原煤堆场",
                "partyPresent",
                true,
                "siteResponsible",
                members("name", "王掌柜", "post", "站长", "relation", "现场负责人"),
                "idShown",
                true,
                "rightsTold",
                true,
                "answerToRights",
                "听清楚了，不申请回避",
                "findings",
                "露天堆放原煤约三千吨，未密闭，未围挡，未覆盖",
                "samplingNote",
                "未采样",
                "violations",
                found,
                "signatures",
                List.of(
                        signature("inspector-a", signedAt),
                        signature("inspector-b", signedAt),
                        members("role", "PARTY", "name", "王掌柜", "signedAt", signedAt)));
    }

    Map<String, Object> signature(String login, String signedAt) {
        return members(
                "role",
                "OFFICER",
                "name",
                bureau.get(login, "/me").text("/name"),
                "officerId",
                bureau.officer(login),
                "signedAt",
                signedAt);
    }

    private static String at(String day, int hour, int minute) {
        return LocalDate.parse(day)
                .atTime(LocalTime.of(hour, minute))
                .atZone(LegalTime.ZONE)
                .toInstant()
                .toString();
    }

    private record Register(String party, String yard) {}
}
