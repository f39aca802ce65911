package org.lijian.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.referral.ReferralKind;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A referral as officers see it.
 *
 * @param basis where it stands that such a case is referred
 * @param proposal what is asked of the other authority; the crime that is suspected
 * @param opinionNumber of the procuratorate's opinion that asks for it, where one does
 * @param team who verified a suspected crime
 * @param answerDueOn by when the other side has to answer, while it is asked
 * @param filed whether the police have filed a criminal case
 */
public record ReferralView(
        ReferralId id,
        ReferralKind kind,
        CaseId caseId,
        RegionCode region,
        RecipientKind recipientKind,
        String recipient,
        @Nullable RegionCode recipientRegion,
        String facts,
        String basis,
        String proposal,
        @Nullable String opinionNumber,
        @Nullable LocalDate opinionReceivedOn,
        List<OfficerId> team,
        List<ReferralPerson> persons,
        List<EvidenceId> evidence,
        LocalDate proposedOn,
        OfficerId proposedBy,
        ReferralStatus status,
        @Nullable ReferralOutcome outcome,
        @Nullable LocalDate handedOverOn,
        @Nullable LocalDate answerDueOn,
        boolean filed,
        @Nullable LocalDate concludedOn,
        List<Paper> papers,
        List<Step> steps,
        long version) {
    public ReferralView {
        team = List.copyOf(team);
        persons = List.copyOf(persons);
        evidence = List.copyOf(evidence);
        papers = List.copyOf(papers);
        steps = List.copyOf(steps);
    }

    /** One paper, or one object, that was handed over. */
    public record Paper(
            PaperOccasion occasion,
            @Nullable String code,
            String title,
            int pages,
            boolean original,
            LocalDate handedOverOn) {
        static Paper of(ReferralPaper paper) {
            return new Paper(
                    paper.occasion(),
                    paper.code(),
                    paper.title(),
                    paper.pages(),
                    paper.original(),
                    paper.handedOverOn());
        }
    }

    /** One thing that was done. */
    public record Step(
            StepKind kind,
            LocalDate takenOn,
            @Nullable LocalDate learntOn,
            @Nullable String outcome,
            @Nullable String counterpart,
            @Nullable String number,
            @Nullable String text,
            @Nullable Money amount,
            @Nullable DocumentId documentId,
            OfficerId recordedBy,
            Instant recordedAt) {
        static Step of(ReferralStep step) {
            return new Step(
                    step.kind(),
                    step.takenOn(),
                    step.learntOn(),
                    step.outcome(),
                    step.counterpart(),
                    step.number(),
                    step.text(),
                    step.amount(),
                    step.documentId(),
                    step.recordedBy(),
                    step.recordedAt());
        }
    }
}
