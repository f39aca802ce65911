package org.lijian.casefile.joint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseStatus;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.disposition.DispositionKind;
import org.lijian.casefile.penalty.PenaltyKind;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceKind;
import org.lijian.inspection.InspectionId;
import org.lijian.lead.LeadId;
import org.lijian.registry.PartyId;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A matter of several parties, their cases side by side.
 *
 * @param evidence what the inspection gathered once for all of them
 */
public record JointMatterView(
        JointMatterId id,
        InspectionId inspectionId,
        LeadId leadId,
        RegionCode region,
        String reason,
        LocalDate foundedOn,
        OfficerId foundedBy,
        List<Party> parties,
        List<Shared> evidence,
        long version) {
    public JointMatterView {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }

    /**
     * One party and the case against it, as it stands now.
     *
     * @param number absent until it is filed
     * @param decisions what was decided against it, the first one first
     */
    public record Party(
            CaseId caseId,
            @Nullable String number,
            CaseStatus status,
            PartyId partyId,
            JointRole role,
            List<String> violations,
            List<Decided> decisions,
            LocalDate joinedOn,
            OfficerId joinedBy) {
        public Party {
            violations = List.copyOf(violations);
            decisions = List.copyOf(decisions);
        }
    }

    /** A decision as it is compared with those against the others. */
    public record Decided(
            PenaltyId penaltyId,
            PenaltyKind kind,
            DispositionKind disposition,
            Money amount,
            LocalDate decidedOn,
            String documentNumber,
            @Nullable String deviationReason) {}

    /**
     * An item of evidence; there is one of it, and each case that rests on it names it.
     *
     * @param reliedOnIn the cases whose report names it
     */
    public record Shared(EvidenceId id, EvidenceKind kind, String sha256, List<CaseId> reliedOnIn) {
        public Shared {
            reliedOnIn = List.copyOf(reliedOnIn);
        }
    }
}
