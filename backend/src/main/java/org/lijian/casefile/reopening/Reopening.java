package org.lijian.casefile.reopening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.law.reopening.ReopeningKind;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One proposal to investigate a closed case again (重新调查), and what the head decided on it. */
final class Reopening {
    private final ReopeningId id;
    private final CaseId caseId;
    private final RegionCode region;
    private final ReopeningKind ground;
    private final String groundText;
    private final String citation;
    private final String reason;
    private final @Nullable String revokedBy;
    private final @Nullable String revocationNumber;
    private final @Nullable LocalDate revokedOn;
    private final LocalDate proposedOn;
    private final OfficerId proposedBy;
    private ReopeningStatus status;
    private @Nullable String opinion;
    private @Nullable LocalDate decidedOn;
    private @Nullable OfficerId decidedBy;
    private @Nullable DocumentId documentId;
    private final long version;

    private List<EvidenceId> evidence = List.of();

    Reopening(
            ReopeningId id,
            CaseId caseId,
            RegionCode region,
            ReopeningKind ground,
            String groundText,
            String citation,
            String reason,
            @Nullable String revokedBy,
            @Nullable String revocationNumber,
            @Nullable LocalDate revokedOn,
            LocalDate proposedOn,
            OfficerId proposedBy,
            ReopeningStatus status,
            @Nullable String opinion,
            @Nullable LocalDate decidedOn,
            @Nullable OfficerId decidedBy,
            @Nullable DocumentId documentId,
            long version) {
        this.id = id;
        this.caseId = caseId;
        this.region = region;
        this.ground = ground;
        this.groundText = groundText;
        this.citation = citation;
        this.reason = reason;
        this.revokedBy = revokedBy;
        this.revocationNumber = revocationNumber;
        this.revokedOn = revokedOn;
        this.proposedOn = proposedOn;
        this.proposedBy = proposedBy;
        this.status = status;
        this.opinion = opinion;
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
        this.documentId = documentId;
        this.version = version;
    }

    /** Gives it the papers that prove its ground. */
    Reopening provenBy(List<EvidenceId> papers) {
        evidence = papers.stream()
                .distinct()
                .sorted((one, other) -> one.text().compareTo(other.text()))
                .toList();
        return this;
    }

    /** Refuses who proposed it or investigates the case: two have to want it, and one of them from outside. */
    void requireDecider(OfficerId by, Set<OfficerId> investigators) {
        requireOpen();
        if (by.equals(proposedBy) || investigators.contains(by)) {
            throw ReopeningRefusal.NOT_BY_THEM.with();
        }
    }

    void approve(String said, LocalDate on, OfficerId by, DocumentId approval) {
        decide(ReopeningStatus.APPROVED, said, on, by);
        documentId = approval;
    }

    void refuse(String said, LocalDate on, OfficerId by) {
        decide(ReopeningStatus.REFUSED, said, on, by);
    }

    private void decide(ReopeningStatus decided, String said, LocalDate on, OfficerId by) {
        requireOpen();
        status = decided;
        opinion = said;
        decidedOn = on;
        decidedBy = by;
    }

    private void requireOpen() {
        if (status != ReopeningStatus.PROPOSED) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
    }

    /** Whether {@code other} proposes the same. */
    boolean wasProposedAs(Reopening other) {
        return caseId.equals(other.caseId)
                && ground == other.ground
                && reason.equals(other.reason)
                && Objects.equals(revokedBy, other.revokedBy)
                && Objects.equals(revocationNumber, other.revocationNumber)
                && Objects.equals(revokedOn, other.revokedOn)
                && evidence.equals(other.evidence)
                && proposedBy.equals(other.proposedBy);
    }

    boolean isOpen() {
        return status == ReopeningStatus.PROPOSED;
    }

    ReopeningId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    RegionCode region() {
        return region;
    }

    ReopeningView view() {
        return new ReopeningView(
                id,
                caseId,
                ground,
                groundText,
                citation,
                reason,
                evidence,
                revokedBy,
                revocationNumber,
                revokedOn,
                proposedOn,
                proposedBy,
                status,
                opinion,
                decidedOn,
                decidedBy,
                documentId,
                version);
    }
}
