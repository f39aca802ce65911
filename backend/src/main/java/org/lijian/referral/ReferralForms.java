package org.lijian.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.Cases;
import org.lijian.casefile.PartyBlock;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.identity.OfficerView;
import org.lijian.identity.Officers;
import org.lijian.platform.CurrentOfficer;
import org.lijian.registry.Parties;
import org.lijian.shared.OfficerId;
import org.springframework.stereotype.Component;

/** The forms of a referral: 移送审批表 and the letter that goes with the papers. */
@Component
class ReferralForms {
    private final Documents documents;
    private final Cases cases;
    private final Parties parties;
    private final Officers officers;
    private final ReferralStore store;

    ReferralForms(Documents documents, Cases cases, Parties parties, Officers officers, ReferralStore store) {
        this.documents = documents;
        this.cases = cases;
        this.parties = parties;
        this.officers = officers;
        this.store = store;
    }

    DocumentView approval(Referral referral, String opinion, LocalDate on, CurrentOfficer head) {
        Map<String, String> fields = common(referral);
        List<OfficerId> team = store.team(referral.id());
        if (!team.isEmpty()) {
            fields.put("team", names(team));
        }
        fields.put("approver", head.name());
        fields.put("approverOpinion", opinion);
        return issue(DocumentType.REFERRAL_APPROVAL, referral, fields, on, head.id());
    }

    DocumentView letter(Referral referral, HandOver command, OfficerId by) {
        Map<String, String> fields = common(referral);
        fields.put("papers", numbered(command.papers()));
        DocumentType type = switch (referral.kind()) {
            case DETENTION -> DocumentType.DETENTION_REFERRAL;
            case CRIME -> {
                fields.put("copiedTo", command.copiedTo());
                yield DocumentType.CRIME_REFERRAL;
            }
            case TRANSFER -> {
                fields.put("answerBy", command.answerExpectedBy().toString());
                yield DocumentType.CASE_TRANSFER;
            }
        };
        return issue(type, referral, fields, command.handedOverOn(), by);
    }

    private Map<String, String> common(Referral referral) {
        CaseView caseFile = cases.caseFile(referral.caseId());
        Map<String, String> fields = PartyBlock.of(parties.party(caseFile.partyId()));
        fields.put("cause", caseFile.cause());
        fields.put("filingNumber", or(caseFile.number(), "——"));
        fields.put("recipient", referral.recipient());
        List<ReferralPerson> persons = store.persons(referral.id());
        if (!persons.isEmpty()) {
            fields.put(
                    "persons",
                    persons.stream()
                            .map(person -> person.name() + "（" + person.post() + "，" + person.capacity() + "）")
                            .collect(Collectors.joining("；")));
        }
        fields.put("investigators", names(caseFile.investigators()));
        fields.put("facts", referral.facts());
        fields.put("basis", referral.basis());
        fields.put("proposal", referral.proposal());
        return fields;
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static String numbered(List<HandedPaper> papers) {
        return IntStream.range(0, papers.size())
                .mapToObj(i -> i + 1 + "．" + papers.get(i).title() + "　"
                        + papers.get(i).pages() + "页（件）" + (papers.get(i).original() ? "　原件" : "　复印件"))
                .collect(Collectors.joining("\n"));
    }

    private String names(Collection<OfficerId> ids) {
        return officers.officers(ids).stream().map(OfficerView::name).sorted().collect(Collectors.joining("、"));
    }

    private DocumentView issue(
            DocumentType type, Referral referral, Map<String, String> fields, LocalDate on, OfficerId by) {
        return documents.issue(new IssueDocument(type, referral.id().value(), referral.region(), fields, on, by));
    }
}
