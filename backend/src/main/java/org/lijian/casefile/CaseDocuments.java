package org.lijian.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.document.PrintedDate;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.evidence.EvidenceView;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.law.violation.Violation;
import org.lijian.lead.LeadChannel;
import org.lijian.lead.Leads;
import org.lijian.registry.Parties;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** The forms of a case: filing approval, investigation report, closing approval. */
@Component
class CaseDocuments {
    private final Documents documents;
    private final Parties parties;
    private final Officers officers;
    private final ActTexts acts;
    private final Leads leads;
    private final EvidenceItems evidence;
    private final CaseMapper mapper;

    CaseDocuments(
            Documents documents,
            Parties parties,
            Officers officers,
            ActTexts acts,
            Leads leads,
            EvidenceItems evidence,
            CaseMapper mapper) {
        this.documents = documents;
        this.parties = parties;
        this.officers = officers;
        this.acts = acts;
        this.leads = leads;
        this.evidence = evidence;
        this.mapper = mapper;
    }

    DocumentView filingApproval(CaseView caseFile, String opinion, LocalDate on, OfficerId by) {
        Map<String, String> fields = PartyBlock.of(parties.party(caseFile.partyId()));
        fields.put("source", source(caseFile));
        fields.put("cause", caseFile.cause());
        fields.put("facts", facts(caseFile));
        fields.put("violatedProvision", acts.violated(caseFile));
        fields.put("reasons", "有初步证据证明“" + acts.names(caseFile) + "”，依法应当给予行政处罚，属于本机关管辖，未超过追责期限");
        fields.put("investigators", investigators(caseFile));
        fields.put("approver", name(by));
        fields.put("approverOpinion", opinion);
        return issue(DocumentType.FILING_APPROVAL, caseFile, fields, on, by);
    }

    /** Why a case is not filed (不予立案审批表). */
    DocumentView filingRefusal(
            CaseView caseFile, FilingRefusalGround ground, String opinion, LocalDate on, OfficerId by) {
        Map<String, String> fields = PartyBlock.of(parties.party(caseFile.partyId()));
        fields.put("source", source(caseFile));
        fields.put("cause", caseFile.cause());
        fields.put("facts", caseFile.facts());
        fields.put("reasons", ground.zh());
        fields.put("investigators", investigators(caseFile));
        fields.put("approver", name(by));
        fields.put("approverOpinion", opinion);
        return issue(DocumentType.FILING_REFUSAL, caseFile, fields, on, by);
    }

    DocumentView investigationReport(CaseView caseFile, SubmittedReport report, LocalDate on, OfficerId by) {
        CaseView.Filing filing = caseFile.filed();
        Map<String, String> fields = PartyBlock.of(parties.party(caseFile.partyId()));
        fields.put("source", source(caseFile));
        fields.put("filingNumber", caseFile.filingNumber());
        fields.put("filedOn", filing.decidedOn().toString());
        fields.put("approver", name(filing.decidedBy()));
        fields.put("cause", caseFile.cause());
        fields.put(
                "course",
                investigators(caseFile) + "于" + PrintedDate.of(caseFile.discoveredOn()) + "进行现场检查，"
                        + PrintedDate.of(filing.decidedOn()) + "立案后完成调查取证");
        fields.put("facts", report.facts());
        fields.put("evidence", evidenceList(report.evidence()));
        fields.put("conclusion", report.conclusion());
        fields.put("violatedProvision", acts.violated(caseFile));
        fields.put("penaltyProvision", acts.applied(caseFile, Violation::penaltyCitation));
        fields.put("discretionReasons", reasons(caseFile, report.handling()));
        if (report.handling().disposition().equals(Disposition.FINE)) {
            fields.put("amount", report.handling().amount().toString());
        } else {
            fields.put("proposal", report.handling().zh());
        }
        fields.put("investigators", investigators(caseFile));
        return issue(DocumentType.INVESTIGATION_REPORT, caseFile, fields, on, by);
    }

    private static String facts(CaseView caseFile) {
        return ActTexts.numberedTexts(Stream.concat(
                        Stream.of(caseFile.facts()),
                        caseFile.furtherActs().stream().map(FurtherAct::facts))
                .toList());
    }

    private static String reasons(CaseView caseFile, Handling handling) {
        ActHandlings each = handling.acts(caseFile.id(), caseFile.violation(), caseFile.actEndedOn());
        return each.isEmpty()
                ? handling.reasons()
                : ActTexts.numberedTexts(each.each().stream()
                                .map(act -> act.zh() + "：" + act.reasons())
                                .toList())
                        + "。分别裁量、合并处罚，罚款共计" + handling.amount() + "元";
    }

    DocumentView closingApproval(
            CaseView caseFile,
            ClosingRequest request,
            List<ArchiveItem> catalogue,
            String opinion,
            LocalDate on,
            OfficerId by) {
        Map<String, String> fields = PartyBlock.of(parties.party(caseFile.partyId()));
        fields.put("cause", caseFile.cause());
        fields.put("filingNumber", caseFile.filingNumber());
        fields.put("filedOn", caseFile.filed().decidedOn().toString());
        fields.put("investigators", investigators(caseFile));
        boolean terminated = request.ground().isBeforeDecision();
        fields.put("decisionNumbers", terminated ? "无" : decisionNumbers(catalogue));
        fields.put("summary", request.summary());
        fields.put("performance", request.ground().performance());
        fields.put("correctionState", correctionState(request.ground()));
        fields.put("ground", request.ground().zh());
        fields.put("approver", name(by));
        fields.put("approverOpinion", opinion);
        return issue(DocumentType.CLOSING_APPROVAL, caseFile, fields, on, by);
    }

    private static String correctionState(ClosingGround ground) {
        return switch (ground) {
            case INVESTIGATION_TERMINATED -> "终止调查";
            case TRANSFERRED -> "由受移送机关处理";
            case PERFORMED -> "违法行为已改正";
            case NOTHING_TO_ENFORCE -> "违法事实不能成立的无需改正；责令改正的，改正情况见复查记录";
            case COURT_ACCEPTED, DECISION_REVOKED, NOBODY_LEFT_TO_PAY -> "责令改正的，改正情况见复查记录";
        };
    }

    /** The approval of a suspension, a termination or a revocation (内部审批表). */
    DocumentView interruptionApproval(
            CaseView caseFile, Interruption asked, String opinion, LocalDate on, OfficerId by) {
        Map<String, String> fields = PartyBlock.of(parties.party(caseFile.partyId()));
        fields.keySet().retainAll(List.of("partyName"));
        fields.put("cause", caseFile.cause());
        fields.put("filingNumber", caseFile.filingNumber());
        fields.put("matter", asked.kind().zh());
        fields.put("ground", asked.ground());
        fields.put("citation", asked.citation());
        fields.put("reason", asked.reason());
        fields.put("investigators", investigators(caseFile));
        fields.put("approver", name(by));
        fields.put("approverOpinion", opinion);
        return issue(DocumentType.INTERRUPTION_APPROVAL, caseFile, fields, on, by);
    }

    private static String decisionNumbers(List<ArchiveItem> catalogue) {
        return catalogue.stream()
                .filter(item -> item.part() == ArchivePart.DECISION)
                .map(item -> item.reference() == null ? "" : item.reference())
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private DocumentView issue(
            DocumentType type, CaseView caseFile, Map<String, String> fields, LocalDate on, OfficerId by) {
        return documents.issue(new IssueDocument(type, caseFile.id().value(), caseFile.region(), fields, on, by));
    }

    private String name(OfficerId officer) {
        return officers.officer(officer).name();
    }

    /** Those who were not recused from it. */
    private String investigators(CaseView caseFile) {
        return names(mapper.activeInvestigatorsOf(caseFile.id()));
    }

    private String names(Collection<OfficerId> ids) {
        return officers.officers(ids).stream().map(OfficerView::name).sorted().collect(Collectors.joining("、"));
    }

    private String evidenceList(List<EvidenceId> items) {
        return items.stream().map(evidence::item).map(CaseDocuments::described).collect(Collectors.joining("；"));
    }

    private static String described(EvidenceView item) {
        return item.fileName() + "（证明：" + item.proves() + "）";
    }

    private String source(CaseView caseFile) {
        LeadChannel channel = leads.lead(caseFile.leadId()).channel();
        return switch (channel) {
            case HOTLINE_12369, HOTLINE_12345, REWARDED_REPORT, ONLINE_REPORT -> "投诉举报";
            case PATROL, NIGHT_PATROL, ROADSIDE_JOINT_CHECK, RANDOM_DRAW, CAMPAIGN -> "现场检查";
            case DRONE_SATELLITE, CEMS, BLACK_SMOKE_CAMERA, MICRO_STATION, KITCHEN_ONLINE -> "非现场检查";
            case SUPERIOR_ASSIGNMENT -> "上级交办";
            case TRANSFER_IN -> "部门移送";
            case MEDIA -> "媒体披露";
        };
    }
}
