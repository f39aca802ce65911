package org.lijian.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.referral.ReferralKind;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** What an investigator proposes to hand over, to whom, and why. */
record Proposal(
        ReferralId id,
        ReferralKind kind,
        CaseId caseId,
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
        LocalDate proposedOn) {
    Proposal {
        team = team.stream().distinct().toList();
        persons = List.copyOf(persons);
        evidence = evidence.stream().distinct().toList();
    }

    /** The same with the provision it rests on. */
    Proposal on(String provision) {
        return new Proposal(
                id,
                kind,
                caseId,
                recipientKind,
                recipient,
                recipientRegion,
                facts,
                provision,
                proposal,
                opinionNumber,
                opinionReceivedOn,
                team,
                persons,
                evidence,
                proposedOn);
    }
}
