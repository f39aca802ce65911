package org.lijian.mobilesync;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.summary.DecideOnTheSpot;
import org.lijian.casefile.summary.SummaryPenalties;
import org.lijian.casefile.summary.SummaryPenaltyView;
import org.lijian.correction.CorrectionOrderView;
import org.lijian.correction.CorrectionOrders;
import org.lijian.correction.OrderRequest;
import org.lijian.document.HandedOver;
import org.lijian.evidence.EvidenceId;
import org.lijian.evidence.EvidenceItems;
import org.lijian.evidence.EvidenceSubjects;
import org.lijian.evidence.EvidenceView;
import org.lijian.evidence.RegisterEvidence;
import org.lijian.inspection.AddReading;
import org.lijian.inspection.AnswerChecklist;
import org.lijian.inspection.ConcludeInspection;
import org.lijian.inspection.InspectionId;
import org.lijian.inspection.InspectionView;
import org.lijian.inspection.Inspections;
import org.lijian.inspection.SignSiteRecord;
import org.lijian.lead.LeadView;
import org.lijian.lead.Leads;
import org.lijian.lead.RegisterLead;
import org.lijian.mobilesync.KeptCommand.Result;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.ExpectedVersion;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.RequestBodies;
import org.lijian.platform.Role;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hands a command to the feature it is for, as the operation of the same name does online. */
@Component
class FieldCommands {
    private final Leads leads;
    private final EvidenceItems evidence;
    private final Inspections inspections;
    private final CorrectionOrders orders;
    private final SummaryPenalties summaries;
    private final List<EvidenceSubjects> things;
    private final RequestBodies bodies;
    private final KeptBodies kept;

    FieldCommands(
            Leads leads,
            EvidenceItems evidence,
            Inspections inspections,
            CorrectionOrders orders,
            SummaryPenalties summaries,
            List<EvidenceSubjects> things,
            RequestBodies bodies,
            KeptBodies kept) {
        this.leads = leads;
        this.evidence = evidence;
        this.inspections = inspections;
        this.orders = orders;
        this.summaries = summaries;
        this.things = List.copyOf(things);
        this.bodies = bodies;
        this.kept = kept;
    }

    /**
     * @param version the version of the target it is decided on; not asked for where nothing is there yet
     * @throws Problem whatever the operation refuses with
     */
    Result run(KeptCommand command, @Nullable Long version, CurrentOfficer officer) {
        if (!officer.has(Role.INSPECTOR)) {
            throw PlatformRefusal.FORBIDDEN.with();
        }
        return switch (command.kind()) {
            case REGISTER_LEAD -> of(leads.register(bodies.read(kept.given(command), RegisterLead.class), officer));
            case REGISTER_EVIDENCE ->
                of(evidence.register(bodies.read(command.body(), RegisterEvidence.class), officer));
            case ANSWER_CHECKLIST ->
                of(inspections.answerChecklist(
                        target(command),
                        bodies.read(command.body(), AnswerChecklist.class),
                        required(version),
                        officer));
            case ADD_READING ->
                of(inspections.addReading(
                        target(command), bodies.read(command.body(), AddReading.class), required(version), officer));
            case SIGN_SITE_RECORD ->
                of(inspections.signSiteRecord(
                        target(command),
                        bodies.read(command.body(), SignSiteRecord.class),
                        required(version),
                        officer));
            case CONCLUDE_INSPECTION ->
                of(inspections.conclude(
                        target(command),
                        bodies.read(command.body(), ConcludeInspection.class),
                        required(version),
                        officer));
            case ISSUE_CORRECTION_ORDER ->
                of(orders.issue(bodies.read(command.body(), OrderRequest.class).command(), officer));
            case DECIDE_ON_THE_SPOT ->
                of(summaries.decideOnTheSpot(bodies.read(command.body(), DecideOnTheSpot.class), officer));
        };
    }

    /** The version its target has now. */
    @Nullable Long versionNow(KeptCommand command) {
        return command.kind().isTargeted()
                ? inspections.inspection(target(command)).version()
                : null;
    }

    /** Where what it is done to lies, whoever may know of it; nothing where that is not there. */
    @Nullable RegionCode regionOf(KeptCommand command) {
        UUID target = switch (command.kind()) {
            case REGISTER_EVIDENCE -> member(command, "subject");
            case ISSUE_CORRECTION_ORDER, DECIDE_ON_THE_SPOT -> member(command, "inspectionId");
            default -> command.targetId();
        };
        return target == null
                ? null
                : things.stream()
                        .map(feature -> feature.regionOf(target))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** What is stored where the command would write; nothing where nothing is that the reader may know of. */
    @Nullable JsonNode stored(KeptCommand command, CurrentOfficer reader) {
        UUID id = switch (command.kind()) {
            case REGISTER_EVIDENCE -> member(command, "id");
            case ISSUE_CORRECTION_ORDER, DECIDE_ON_THE_SPOT -> member(command, "inspectionId");
            default -> command.targetId();
        };
        if (id == null) {
            return null;
        }
        try {
            Object now = command.kind() == CommandKind.REGISTER_EVIDENCE
                    ? evidence.item(new EvidenceId(id), reader)
                    : inspections.inspection(new InspectionId(id), reader);
            return bodies.tree(bodies.write(now));
        } catch (Problem hidden) {
            return null;
        }
    }

    /** The paper that was handed over with the command. */
    @Nullable HandedOver handedOver(KeptCommand command) {
        return switch (command.kind()) {
            case ISSUE_CORRECTION_ORDER ->
                bodies.read(command.body(), OrderRequest.class).command().handedOver();
            case DECIDE_ON_THE_SPOT ->
                bodies.read(command.body(), DecideOnTheSpot.class).handedOver();
            default -> null;
        };
    }

    private @Nullable UUID member(KeptCommand command, String name) {
        JsonNode value = bodies.tree(command.body()).get(name);
        try {
            return value == null || !value.isString() ? null : UUID.fromString(value.asString());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static InspectionId target(KeptCommand command) {
        if (command.targetId() == null) {
            throw MobileSyncRefusal.TARGET_MISSING.with().at("/target");
        }
        return new InspectionId(command.targetId());
    }

    private static ExpectedVersion required(@Nullable Long version) {
        if (version == null) {
            throw PlatformRefusal.VERSION_REQUIRED.with();
        }
        return new ExpectedVersion(version);
    }

    private static Result of(InspectionView inspection) {
        return new Result(inspection.id().value(), inspection.version());
    }

    private static Result of(EvidenceView item) {
        return new Result(item.id().value(), item.version());
    }

    private static Result of(CorrectionOrderView order) {
        return new Result(order.id().value(), order.version());
    }

    private static Result of(SummaryPenaltyView penalty) {
        return new Result(penalty.id().value(), penalty.version());
    }

    private static Result of(LeadView lead) {
        return new Result(lead.id().value(), lead.version());
    }
}
