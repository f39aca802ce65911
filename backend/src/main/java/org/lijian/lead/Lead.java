package org.lijian.lead;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.Coordinates;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One lead on its way from registration to its one exit. */
final class Lead {
    private final LeadId id;
    private final long version;
    private final LeadChannel channel;
    private final RegionCode region;
    private final String place;
    private final @Nullable BigDecimal longitude;
    private final @Nullable BigDecimal latitude;
    private final String summary;
    private final @Nullable String externalNumber;
    private final @Nullable PartyId partyId;
    private final @Nullable RegulatedObjectId objectId;
    private final LocalDate receivedOn;
    private final LocalDate registeredOn;
    private final @Nullable OfficerId registeredBy;
    private final boolean hasInformant;
    private final boolean answerWanted;
    private final boolean replyWanted;
    private LeadStatus status;
    private @Nullable TriageOutcome triageOutcome;
    private @Nullable EnforcementDomain domain;
    private @Nullable LeadPriority priority;
    private @Nullable String triageReason;
    private @Nullable LeadId duplicateOf;
    private @Nullable String transferredTo;
    private @Nullable LocalDate transferredOn;
    private @Nullable OfficerId triagedBy;
    private @Nullable LocalDate triagedOn;
    private @Nullable String receiptNumber;
    private @Nullable LocalDate receiptOn;
    private @Nullable LeadExit leadExit;
    private @Nullable LocalDate concludedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable AnswerChannel answerChannel;
    private @Nullable String answerText;
    private @Nullable OfficerId answeredBy;
    private @Nullable LocalDate repliedOn;

    Lead(
            LeadId id,
            long version,
            LeadChannel channel,
            RegionCode region,
            String place,
            @Nullable BigDecimal longitude,
            @Nullable BigDecimal latitude,
            String summary,
            @Nullable String externalNumber,
            @Nullable PartyId partyId,
            @Nullable RegulatedObjectId objectId,
            LocalDate receivedOn,
            LocalDate registeredOn,
            @Nullable OfficerId registeredBy,
            boolean hasInformant,
            boolean answerWanted,
            boolean replyWanted,
            LeadStatus status,
            @Nullable TriageOutcome triageOutcome,
            @Nullable EnforcementDomain domain,
            @Nullable LeadPriority priority,
            @Nullable String triageReason,
            @Nullable LeadId duplicateOf,
            @Nullable String transferredTo,
            @Nullable LocalDate transferredOn,
            @Nullable OfficerId triagedBy,
            @Nullable LocalDate triagedOn,
            @Nullable String receiptNumber,
            @Nullable LocalDate receiptOn,
            @Nullable LeadExit leadExit,
            @Nullable LocalDate concludedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate answeredOn,
            @Nullable AnswerChannel answerChannel,
            @Nullable String answerText,
            @Nullable OfficerId answeredBy,
            @Nullable LocalDate repliedOn) {
        this.id = id;
        this.version = version;
        this.channel = channel;
        this.region = region;
        this.place = place;
        this.longitude = longitude;
        this.latitude = latitude;
        this.summary = summary;
        this.externalNumber = externalNumber;
        this.partyId = partyId;
        this.objectId = objectId;
        this.receivedOn = receivedOn;
        this.registeredOn = registeredOn;
        this.registeredBy = registeredBy;
        this.hasInformant = hasInformant;
        this.answerWanted = answerWanted;
        this.replyWanted = replyWanted;
        this.status = status;
        this.triageOutcome = triageOutcome;
        this.domain = domain;
        this.priority = priority;
        this.triageReason = triageReason;
        this.duplicateOf = duplicateOf;
        this.transferredTo = transferredTo;
        this.transferredOn = transferredOn;
        this.triagedBy = triagedBy;
        this.triagedOn = triagedOn;
        this.receiptNumber = receiptNumber;
        this.receiptOn = receiptOn;
        this.leadExit = leadExit;
        this.concludedOn = concludedOn;
        this.closedOn = closedOn;
        this.answeredOn = answeredOn;
        this.answerChannel = answerChannel;
        this.answerText = answerText;
        this.answeredBy = answeredBy;
        this.repliedOn = repliedOn;
    }

    static Lead register(RegisterLead said, CurrentOfficer by, LegalTime time) {
        RegionCode region = Require.present(said.region(), "/region");
        if (!by.mayKnowOf(region)) {
            throw LeadRefusal.OUTSIDE_YOUR_AREA.with("region", region).at("/region");
        }
        return registered(said, by.id(), time);
    }

    /** What came in by a door without an officer: a citizen's report, a message of a source. */
    static Lead received(RegisterLead said, LegalTime time) {
        Require.present(said.region(), "/region");
        return registered(said, null, time);
    }

    private static Lead registered(RegisterLead said, @Nullable OfficerId by, LegalTime time) {
        LocalDate today = time.today();
        LeadChannel channel = Require.present(said.channel(), "/channel");
        LeadSender sender = LeadSender.checked(channel, said.sender());
        Coordinates location = said.location();
        Informant informant = said.informant();
        return new Lead(
                new LeadId(Require.idOrNew(said.id(), "/id")),
                0,
                channel,
                Require.present(said.region(), "/region"),
                Require.text(said.place(), "/place", 300),
                location == null ? null : location.longitude(),
                location == null ? null : location.latitude(),
                Require.text(said.summary(), "/summary", 2000),
                Require.optionalText(said.externalNumber(), "/externalNumber", 60),
                said.partyId(),
                said.objectId(),
                said.receivedOn() == null ? today : time.notInTheFuture(said.receivedOn(), "/receivedOn"),
                today,
                by,
                informant != null,
                informant != null && informant.answerWanted(),
                sender != null && sender.replyBy() != null,
                LeadStatus.REGISTERED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Accepted, handed on or merged; a merged lead has its exit at once. */
    void triage(TriageLead said, OfficerId by, LocalDate on) {
        requireStatus(LeadStatus.REGISTERED);
        TriageOutcome outcome = Require.present(said.outcome(), "/outcome");
        String reason = Require.text(said.reason(), "/reason", 1000);
        requireOnlyWith(outcome, TriageOutcome.ACCEPTED, said.domain(), "/domain");
        requireOnlyWith(outcome, TriageOutcome.ACCEPTED, said.priority(), "/priority");
        requireOnlyWith(outcome, TriageOutcome.DUPLICATE, said.duplicateOf(), "/duplicateOf");
        requireOnlyWith(outcome, TriageOutcome.TRANSFERRED, said.transferredTo(), "/transferredTo");
        if (id.equals(said.duplicateOf())) {
            throw LeadRefusal.DUPLICATE_OF_ITSELF.with().at("/duplicateOf");
        }
        domain = said.domain();
        priority = said.priority();
        duplicateOf = said.duplicateOf();
        transferredTo = Require.optionalText(said.transferredTo(), "/transferredTo", 200);
        triageOutcome = outcome;
        triageReason = reason;
        triagedBy = by;
        triagedOn = on;
        if (outcome == TriageOutcome.ACCEPTED) {
            status = LeadStatus.ACCEPTED;
        } else if (outcome == TriageOutcome.TRANSFERRED) {
            status = LeadStatus.TRANSFERRED_AWAITING_RECEIPT;
            transferredOn = on;
        } else {
            leave(LeadExit.MERGED, on);
        }
    }

    /** It was no duplicate after all: it is as it was before it was merged, and waits to be triaged anew. */
    void separate() {
        if (!isMerged()) {
            throw LeadRefusal.NOT_MERGED.with();
        }
        status = LeadStatus.REGISTERED;
        triageOutcome = null;
        triageReason = null;
        triagedBy = null;
        triagedOn = null;
        duplicateOf = null;
        leadExit = null;
        concludedOn = null;
        closedOn = null;
        answeredOn = null;
        answerChannel = null;
        answerText = null;
        answeredBy = null;
        repliedOn = null;
    }

    /** What its inspection found is another authority's to penalise: it is handed on, and leaves with the receipt. */
    void handOn(String to, LocalDate on) {
        requireStatus(LeadStatus.ACCEPTED);
        transferredTo = to;
        transferredOn = on;
        status = LeadStatus.TRANSFERRED_AWAITING_RECEIPT;
    }

    void receiveTransferReceipt(String number, LocalDate receivedOn, LocalDate today) {
        requireStatus(LeadStatus.TRANSFERRED_AWAITING_RECEIPT);
        LocalDate handedOn = Objects.requireNonNull(transferredOn);
        if (receivedOn.isBefore(handedOn)) {
            throw LeadRefusal.RECEIPT_BEFORE_TRANSFER
                    .with("date", receivedOn, "transferredOn", handedOn)
                    .at("/receivedOn");
        }
        receiptNumber = number;
        receiptOn = receivedOn;
        leave(LeadExit.TRANSFERRED, today);
    }

    /** What the other authority did is told after it got the lead. */
    void requireReceiptBy(LocalDate on) {
        if (leadExit != LeadExit.TRANSFERRED || receiptOn == null) {
            throw LeadRefusal.NOT_TRANSFERRED.with();
        }
        if (on.isBefore(receiptOn)) {
            throw LeadRefusal.TRANSFER_ANSWER_BEFORE_RECEIPT
                    .with("date", on, "receiptOn", receiptOn)
                    .at("/answeredOn");
        }
    }

    /** Whether the lead leaves by {@code exit} already, so that nothing is left to conclude. */
    boolean isConcludedAs(LeadExit exit) {
        return leadExit == exit;
    }

    /** Decides the exit; the lead closes at once unless the informant waits for an answer or the sender for a reply. */
    void conclude(LeadExit exit, LocalDate on) {
        requireStatus(LeadStatus.ACCEPTED);
        leave(exit, on);
    }

    void answer(LocalDate on, AnswerChannel by, String text, OfficerId officer, LocalDate today) {
        requireStatus(LeadStatus.CONCLUDED);
        if (!isAnswerDue()) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "待回复来文单位");
        }
        requireNotBeforeConclusion(on, "/answeredOn");
        answeredOn = on;
        answerChannel = by;
        answerText = text;
        answeredBy = officer;
        closeUnlessAwaited(today);
    }

    /** The authority that sent the lead is told what came of it. */
    void reply(LocalDate on, LocalDate today) {
        requireStatus(LeadStatus.CONCLUDED);
        if (!isReplyDue()) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.step());
        }
        requireNotBeforeConclusion(on, "/repliedOn");
        repliedOn = on;
        closeUnlessAwaited(today);
    }

    private void requireNotBeforeConclusion(LocalDate on, String pointer) {
        LocalDate concluded = Objects.requireNonNull(concludedOn);
        if (on.isBefore(concluded)) {
            throw LeadRefusal.ANSWER_BEFORE_CONCLUSION
                    .with("date", on, "concludedOn", concluded)
                    .at(pointer);
        }
    }

    /** Whether {@code other} registers the same; who registered it and when does not count. */
    boolean saysTheSameAs(Lead other) {
        return registration().equals(other.registration());
    }

    private RegisterLead registration() {
        return new RegisterLead(
                id.value(),
                channel,
                region,
                place,
                location(),
                summary,
                externalNumber,
                partyId,
                objectId,
                receivedOn.equals(registeredOn) ? null : receivedOn,
                null,
                null);
    }

    /** The one place where a lead gets its exit; it is never given another. */
    private void leave(LeadExit exit, LocalDate on) {
        leadExit = exit;
        concludedOn = on;
        status = LeadStatus.CONCLUDED;
        closeUnlessAwaited(on);
    }

    private void closeUnlessAwaited(LocalDate on) {
        if (!isAnswerDue() && !isReplyDue()) {
            closedOn = on;
            status = LeadStatus.CLOSED;
        }
    }

    private void requireStatus(LeadStatus required) {
        if (status != required) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.step());
        }
    }

    private static void requireOnlyWith(
            TriageOutcome outcome, TriageOutcome with, @Nullable Object value, String pointer) {
        if (outcome == with) {
            Require.present(value, pointer);
        } else if (value != null) {
            throw LeadRefusal.NOT_WITH_THIS_OUTCOME.with("outcome", outcome).at(pointer);
        }
    }

    LeadId id() {
        return id;
    }

    long version() {
        return version;
    }

    RegionCode region() {
        return region;
    }

    LeadChannel channel() {
        return channel;
    }

    LeadStatus status() {
        return status;
    }

    Optional<LeadExit> exit() {
        return Optional.ofNullable(leadExit);
    }

    Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    Optional<OfficerId> registeredBy() {
        return Optional.ofNullable(registeredBy);
    }

    Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    Optional<LeadId> mergedInto() {
        return Optional.ofNullable(duplicateOf);
    }

    String place() {
        return place;
    }

    String summary() {
        return summary;
    }

    @Nullable String externalNumber() {
        return externalNumber;
    }

    @Nullable PartyId partyId() {
        return partyId;
    }

    @Nullable RegulatedObjectId objectId() {
        return objectId;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    boolean isClosed() {
        return status == LeadStatus.CLOSED;
    }

    boolean isMerged() {
        return leadExit == LeadExit.MERGED;
    }

    boolean hasInformant() {
        return hasInformant;
    }

    /** Whether the informant wants an answer and has none, whichever way the lead goes. */
    boolean isAnswerDue() {
        return answerWanted && answeredOn == null && status != LeadStatus.CLOSED;
    }

    /** Whether the authority that sent the lead waits for a reply. */
    boolean isReplyDue() {
        return replyWanted && repliedOn == null && status != LeadStatus.CLOSED;
    }

    @Nullable Coordinates location() {
        return longitude == null || latitude == null ? null : new Coordinates(longitude, latitude);
    }

    LeadView view(@Nullable InformantView informant, @Nullable SenderView sender) {
        return new LeadView(
                id,
                version,
                status,
                channel,
                region,
                place,
                location(),
                summary,
                externalNumber,
                partyId,
                objectId,
                receivedOn,
                registeredOn,
                registeredBy,
                informant,
                sender,
                triageOutcome,
                domain,
                priority,
                triageReason,
                duplicateOf,
                transferredTo,
                triagedBy,
                triagedOn,
                receiptNumber,
                receiptOn,
                leadExit,
                concludedOn,
                closedOn,
                isAnswerDue(),
                answeredOn,
                answerChannel,
                answerText,
                isReplyDue(),
                repliedOn);
    }

    boolean wantsAnswer() {
        return answerWanted;
    }

    /** In what its triage departed from what was proposed; nothing while it waits. */
    Set<TriageDeviation> deviationsFrom(TriageProposal proposal) {
        return proposal.deviations(triageOutcome, domain, priority);
    }
}
