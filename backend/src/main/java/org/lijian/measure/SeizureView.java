package org.lijian.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.delivery.DeliveryId;
import org.lijian.document.DocumentId;
import org.lijian.inspection.InspectionId;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A seizure as officers see it.
 *
 * @param dueOn the last day of its term
 * @param endedOn the day its force ended
 * @param lapse why it has to be lifted at once, where it has
 */
public record SeizureView(
        SeizureId id,
        InspectionId inspectionId,
        String violation,
        @Nullable CaseId caseId,
        PartyId partyId,
        RegionCode region,
        SeizureKind kind,
        boolean urgent,
        boolean grave,
        String ground,
        String groundCitation,
        @Nullable String statute,
        String facts,
        String objects,
        LocalDate proposedOn,
        OfficerId proposedBy,
        SeizureStatus status,
        @Nullable Instant approveBy,
        @Nullable LocalDate executedOn,
        @Nullable Boolean stopsDischarge,
        @Nullable LocalDate dueOn,
        @Nullable LiftGround lapse,
        @Nullable LocalDate endedOn,
        @Nullable MeasureDecisionView decision,
        @Nullable MeasureAbandonment abandonment,
        @Nullable Execution execution,
        @Nullable Extension extension,
        List<Request> requests,
        @Nullable Lifting lifting,
        @Nullable Disposal disposal,
        long version) {
    public SeizureView {
        requests = List.copyOf(requests);
    }

    static SeizureView of(Seizure seizure, @Nullable LocalDate dueOn, SeizureParts parts) {
        return new SeizureView(
                seizure.id(),
                seizure.inspectionId(),
                seizure.violation(),
                seizure.caseId(),
                seizure.partyId(),
                seizure.region(),
                seizure.kind(),
                seizure.urgent(),
                seizure.grave(),
                seizure.ground(),
                seizure.groundCitation().text(),
                seizure.statute(),
                seizure.facts(),
                seizure.objects(),
                seizure.proposedOn(),
                seizure.proposedBy(),
                seizure.status(),
                seizure.approveBy(),
                seizure.executedOnOrNull(),
                seizure.stopsDischarge(),
                dueOn,
                seizure.lapse(),
                seizure.endedOn(),
                MeasureDecisionView.of(parts.decision()),
                parts.abandonment(),
                Execution.of(parts),
                Extension.of(parts.extension()),
                parts.requests().stream().map(Request::of).toList(),
                Lifting.of(parts.lifting()),
                Disposal.of(parts.disposal()),
                seizure.version());
    }

    /** How it was carried out. */
    public record Execution(
            Instant startedAt,
            Instant endedAt,
            String place,
            List<OfficerId> officers,
            @Nullable PersonPresent party,
            @Nullable PersonPresent witness,
            String partyStatement,
            List<SeizedItem> items,
            Instant signedAt,
            boolean signedByParty,
            OfficerId recordedBy,
            DocumentId recordDocumentId,
            DocumentId decisionDocumentId,
            String decisionNumber,
            DeliveryId decisionDeliveryId,
            DocumentId inventoryDocumentId,
            DeliveryId inventoryDeliveryId) {
        public Execution {
            officers = List.copyOf(officers);
            items = List.copyOf(items);
        }

        static @Nullable Execution of(SeizureParts parts) {
            SeizureExecution kept = parts.execution();
            if (kept == null) {
                return null;
            }
            return new Execution(
                    kept.startedAt(),
                    kept.endedAt(),
                    kept.place(),
                    parts.officers(),
                    person(kept.partyName(), kept.partyPost()),
                    person(kept.witnessName(), kept.witnessPost()),
                    kept.partyStatement(),
                    parts.items(),
                    kept.signedAt(),
                    kept.signedByParty(),
                    kept.recordedBy(),
                    kept.recordDocumentId(),
                    kept.decisionDocumentId(),
                    kept.decisionNumber(),
                    kept.decisionDeliveryId(),
                    kept.inventoryDocumentId(),
                    kept.inventoryDeliveryId());
        }

        private static @Nullable PersonPresent person(@Nullable String name, @Nullable String post) {
            return name == null || post == null ? null : new PersonPresent(name, post);
        }
    }

    /** Its longer term. */
    public record Extension(
            String reasons,
            LocalDate dueOn,
            LocalDate approvedOn,
            OfficerId approvedBy,
            DocumentId documentId,
            String documentNumber,
            DeliveryId deliveryId) {
        static @Nullable Extension of(@Nullable SeizureExtension kept) {
            return kept == null
                    ? null
                    : new Extension(
                            kept.reasons(),
                            kept.dueOn(),
                            kept.approvedOn(),
                            kept.approvedBy(),
                            kept.documentId(),
                            kept.documentNumber(),
                            kept.deliveryId());
        }
    }

    /** A request of the party to lift it. */
    public record Request(
            LiftRequestId id,
            LocalDate receivedOn,
            String reasons,
            LocalDate answerBy,
            @Nullable Boolean granted,
            @Nullable String answer,
            @Nullable LocalDate answeredOn,
            @Nullable OfficerId answeredBy) {
        static Request of(LiftRequest kept) {
            return new Request(
                    kept.id(),
                    kept.receivedOn(),
                    kept.reasons(),
                    kept.answerBy(),
                    kept.granted(),
                    kept.answer(),
                    kept.answeredOn(),
                    kept.answeredBy());
        }
    }

    /** Its lifting. */
    public record Lifting(
            LiftGround ground,
            String reasons,
            LocalDate liftedOn,
            OfficerId liftedBy,
            LocalDate serveBy,
            DocumentId documentId,
            String documentNumber,
            DeliveryId deliveryId) {
        static @Nullable Lifting of(@Nullable SeizureLifting kept) {
            return kept == null
                    ? null
                    : new Lifting(
                            kept.ground(),
                            kept.reasons(),
                            kept.liftedOn(),
                            kept.liftedBy(),
                            kept.serveBy(),
                            kept.documentId(),
                            kept.documentNumber(),
                            kept.deliveryId());
        }
    }

    /** What became of the things. */
    public record Disposal(
            LocalDate disposedOn,
            String receiver,
            @Nullable String authority,
            @Nullable String referral,
            @Nullable String remark,
            OfficerId recordedBy) {
        static @Nullable Disposal of(@Nullable SeizureDisposal kept) {
            return kept == null
                    ? null
                    : new Disposal(
                            kept.disposedOn(),
                            kept.receiver(),
                            kept.authority(),
                            kept.referral(),
                            kept.remark(),
                            kept.recordedBy());
        }
    }
}
