package org.lijian.casefile.penalty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ActTexts;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.PartyBlock;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.casefile.disposition.DispositionKind;
import org.lijian.delivery.Deliveries;
import org.lijian.delivery.DeliveryId;
import org.lijian.delivery.OpenDelivery;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.document.PrintedDate;
import org.lijian.evidence.EvidenceItems;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.law.perday.PenalisedRound;
import org.lijian.law.perday.PerDayPenalty;
import org.lijian.law.perday.RecheckResult;
import org.lijian.law.violation.Violation;
import org.lijian.registry.Parties;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** The forms of a penalty: notice, discussion record, decision; the first and the last go on their way to the party at once. */
@Component
class PenaltyDocuments {
    private final Documents documents;
    private final Deliveries deliveries;
    private final Cases cases;
    private final Parties parties;
    private final Officers officers;
    private final EvidenceItems evidence;
    private final ActTexts acts;
    private final Assessor assessor;

    PenaltyDocuments(
            Documents documents,
            Deliveries deliveries,
            Cases cases,
            Parties parties,
            Officers officers,
            EvidenceItems evidence,
            ActTexts acts,
            Assessor assessor) {
        this.documents = documents;
        this.deliveries = deliveries;
        this.cases = cases;
        this.parties = parties;
        this.officers = officers;
        this.evidence = evidence;
        this.acts = acts;
        this.assessor = assessor;
    }

    Notice issue(DraftNotice draft, PenaltyView penalty, @Nullable ServedDecision original) {
        CaseView caseFile = cases.caseFile(penalty.caseId());
        Map<String, String> fields = PartyBlock.of(parties.party(penalty.partyId()));
        DocumentType type;
        if (original != null) {
            fields.put("amount", draft.assessment().amount().toString());
            fields.put("hearingOffered", Boolean.toString(draft.assessment().hearing()));
            putPerDay(fields, penalty, original, draft.facts());
            type = DocumentType.PER_DAY_NOTICE;
        } else {
            fields.put("facts", draft.facts());
            fields.put("evidence", evidenceOf(caseFile));
            type = putHandling(
                            fields,
                            penalty,
                            draft.assessment(),
                            caseFile.lastReport().reasons())
                    ? DocumentType.PENALTY_NOTICE
                    : DocumentType.NO_PENALTY_NOTICE;
            if (type == DocumentType.PENALTY_NOTICE) {
                fields.put("hearingOffered", Boolean.toString(draft.assessment().hearing()));
            }
        }
        DocumentView document = issue(type, penalty, fields, draft.issuedOn(), draft.issuedBy());
        return draft.issued(document.id(), numberOf(document), send(document, penalty, draft.issuedBy()));
    }

    Decision issue(DraftDecision draft, PenaltyView penalty, @Nullable ServedDecision original) {
        CaseView caseFile = cases.caseFile(penalty.caseId());
        PenaltyView.IssuedNotice notice = penalty.issuedNotice();
        Map<String, String> fields = PartyBlock.of(parties.party(penalty.partyId()));
        fields.put("noticeNumber", notice.documentNumber());
        fields.put("noticeServedOn", String.valueOf(penalty.noticeServedOn()));
        fields.put("statementOutcome", statementOutcome(penalty));
        DocumentType type;
        if (original != null) {
            fields.put("amount", draft.ruling().amount().toString());
            putPerDay(fields, penalty, original, notice.facts());
            type = DocumentType.PER_DAY_DECISION;
        } else {
            fields.put("facts", notice.facts());
            fields.put("evidence", evidenceOf(caseFile));
            type = putHandling(
                            fields, penalty, draft.assessment(), draft.ruling().reasons())
                    ? DocumentType.PENALTY_DECISION
                    : DocumentType.NO_PENALTY_DECISION;
            String education = draft.assessment().disposition().education();
            if (type == DocumentType.NO_PENALTY_DECISION && education != null) {
                fields.put("education", education);
            }
        }
        DocumentView document = issue(
                type,
                penalty,
                fields,
                draft.ruling().decidedOn(),
                draft.ruling().by());
        return draft.issued(
                document.id(),
                numberOf(document),
                send(document, penalty, draft.ruling().by()));
    }

    /** What is imposed and why, or why nothing is; answers whether something is. */
    private boolean putHandling(
            Map<String, String> fields, PenaltyView penalty, Assessment assessment, String reasons) {
        Disposition disposition = assessment.disposition();
        CaseView caseFile = cases.caseFile(penalty.caseId());
        if (!disposition.isPenalty()) {
            fields.put("grounds", grounds(acts.violated(caseFile), assessment));
            fields.put("reasons", reasons);
            fields.put("outcome", disposition.kind().zh());
            return false;
        }
        fields.put("violatedProvision", acts.violated(caseFile));
        fields.put("penaltyProvision", acts.applied(caseFile, Violation::penaltyCitation));
        fields.put(
                "discretionReasons",
                assessor.reasonsWithFindings(assessment.basis().facts(), reasons));
        if (!assessment.amount().isZero()) {
            fields.put("amount", assessment.amount().toString());
        }
        if (disposition.warning()) {
            fields.put("warning", "true");
        }
        String confiscations = disposition.confiscationsZh();
        if (confiscations != null) {
            fields.put("confiscations", confiscations);
        }
        if (!disposition.gains().isZero()) {
            fields.put("gains", disposition.gains().toString());
        }
        return true;
    }

    private static String grounds(String violated, Assessment assessment) {
        String rules = assessment.explanation().steps().stream()
                .map(step -> step.citation().text())
                .distinct()
                .collect(Collectors.joining("、"));
        return assessment.disposition().kind() == DispositionKind.NOT_ESTABLISHED
                ? "依照" + rules + "，违法事实不能成立的，不予行政处罚。"
                : "上述行为违反了" + violated + "的规定。依照" + rules + "的规定，不予行政处罚。";
    }

    void discussionRecord(PenaltyView penalty, PenaltyView.HeldDiscussion discussion, OfficerId by) {
        PenaltyView.IssuedNotice notice = penalty.issuedNotice();
        Map<String, String> fields = PartyBlock.of(parties.party(penalty.partyId()));
        fields.keySet().retainAll(List.of("partyName"));
        fields.put("cause", cases.caseFile(penalty.caseId()).cause());
        fields.put("heldOn", discussion.heldOn().toString());
        fields.put("chair", name(discussion.chairedBy()));
        fields.put(
                "participants",
                names(discussion.votes().stream()
                        .map(PenaltyView.CastVote::officer)
                        .toList()));
        if (!discussion.observers().isEmpty()) {
            fields.put("observers", names(discussion.observers()));
        }
        fields.put(
                "facts",
                notice.facts() + "；" + penalty.kind().zh() + "，拟处理："
                        + notice.disposition().zh(notice.amount()));
        fields.put("statementOutcome", statementOutcome(penalty));
        fields.put("opinions", discussion.votes().stream().map(this::opinion).collect(Collectors.joining("；")));
        fields.put("conclusion", discussion.conclusion());
        issue(DocumentType.DISCUSSION_RECORD, penalty, fields, discussion.heldOn(), by);
    }

    private DocumentView issue(
            DocumentType type, PenaltyView penalty, Map<String, String> fields, LocalDate on, OfficerId by) {
        return documents.issue(new IssueDocument(type, penalty.id().value(), penalty.region(), fields, on, by));
    }

    private DeliveryId send(DocumentView document, PenaltyView penalty, OfficerId by) {
        return deliveries.open(new OpenDelivery(
                document.id(), penalty.id().value(), penalty.partyId().value(), penalty.region(), by));
    }

    private void putPerDay(
            Map<String, String> fields, PenaltyView penalty, ServedDecision original, String recheckFacts) {
        PenaltyView.PerDay ground = penalty.perDayGround();
        PerDayPenalty computed = assessor.count(ground, original);
        PenalisedRound round = computed.rounds().get(0);
        fields.put("originalDecisionNumber", original.number());
        fields.put("originalDecisionServedOn", original.servedOn().toString());
        fields.put("originalAmount", original.amount().toString());
        fields.put("orderNumber", ground.orderNumber());
        fields.put("orderServedOn", ground.orderServedOn().toString());
        fields.put("recheckedOn", ground.recheckedOn().toString());
        fields.put("recheckFacts", recheckFacts);
        fields.put(
                "evidence",
                "《责令改正违法行为决定书》（" + ground.orderNumber() + "）及送达回证；" + PrintedDate.of(ground.recheckedOn())
                        + "复查记录及现场影像");
        fields.put("firstDay", round.from().toString());
        fields.put("lastDay", round.to().toString());
        fields.put("days", Long.toString(computed.days()));
    }

    /** What a recheck that found no correction found, in the words of the rule. */
    static String recheckFacts(PenaltyView.PerDay ground) {
        return PrintedDate.of(ground.recheckedOn())
                + (ground.result() == RecheckResult.RECHECK_REFUSED ? "复查时，当事人拒绝、阻挠复查" : "复查发现，违法行为仍在继续");
    }

    private String evidenceOf(CaseView caseFile) {
        return caseFile.lastReport().evidence().stream()
                .map(evidence::item)
                .map(item -> item.fileName() + "（证明：" + item.proves() + "）")
                .collect(Collectors.joining("；"));
    }

    private static String statementOutcome(PenaltyView penalty) {
        String statements = penalty.statements().isEmpty()
                ? "当事人未提出陈述申辩意见"
                : penalty.statements().stream()
                        .map(statement -> PrintedDate.of(statement.receivedOn()) + "当事人陈述申辩：" + statement.summary()
                                + "。" + (statement.accepted() ? "予以采纳：" : "不予采纳：") + statement.response())
                        .collect(Collectors.joining("；"));
        PenaltyView.HearingEnd hearing = penalty.hearing();
        if (hearing != null) {
            return statements + "；" + PrintedDate.of(hearing.overOn())
                    + hearing.result().zh() + "：" + hearing.report();
        }
        if (!penalty.issuedNotice().hearingOffered()) {
            return statements;
        }
        return statements + (penalty.hearingAnswer() == null ? "；逾期未要求听证，视为放弃" : "；书面放弃听证");
    }

    private String opinion(PenaltyView.CastVote vote) {
        String opinion = name(vote.officer()) + "：" + (vote.opinion() == VoteOpinion.AGREE ? "同意" : "不同意");
        return vote.remark() == null ? opinion : opinion + "（" + vote.remark() + "）";
    }

    private String name(OfficerId officer) {
        return officers.officer(officer).name();
    }

    private String names(Collection<OfficerId> ids) {
        return officers.officers(ids).stream().map(OfficerView::name).collect(Collectors.joining("、"));
    }

    private static String numberOf(DocumentView document) {
        String number = document.number();
        if (number == null) {
            throw new IllegalStateException(document.type() + " is issued with a number");
        }
        return number;
    }
}
