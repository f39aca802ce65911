package org.lijian.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.document.DocumentId;
import org.lijian.law.referral.ReferralKind;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** One referral (移送) of a case to one authority, from the proposal to the answer. */
final class Referral {
    private static final Set<ReferralOutcome> OF_A_CRIMINAL_COURSE = Set.of(
            ReferralOutcome.WITHDRAWN,
            ReferralOutcome.NOT_PROSECUTED,
            ReferralOutcome.EXEMPTED,
            ReferralOutcome.ACQUITTED,
            ReferralOutcome.CONVICTED);

    private final ReferralId id;
    private final ReferralKind kind;
    private final CaseId caseId;
    private final RegionCode region;
    private final RecipientKind recipientKind;
    private String recipient;
    private final @Nullable RegionCode recipientRegion;
    private final String facts;
    private final String basis;
    private final String proposal;
    private final @Nullable String opinionNumber;
    private final @Nullable LocalDate opinionReceivedOn;
    private final LocalDate proposedOn;
    private final OfficerId proposedBy;
    private final Instant proposedAt;
    private ReferralStatus status;
    private @Nullable ReferralOutcome outcome;
    private LocalDate lastStepOn;
    private @Nullable LocalDate handedOverOn;
    private @Nullable LocalDate answerDueOn;
    private boolean filed;
    private boolean reconsidered;
    private boolean fined;
    private @Nullable LocalDate concludedOn;
    private int steps;
    private final long version;

    Referral(
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
            LocalDate proposedOn,
            OfficerId proposedBy,
            Instant proposedAt,
            ReferralStatus status,
            @Nullable ReferralOutcome outcome,
            LocalDate lastStepOn,
            @Nullable LocalDate handedOverOn,
            @Nullable LocalDate answerDueOn,
            boolean filed,
            boolean reconsidered,
            boolean fined,
            @Nullable LocalDate concludedOn,
            int steps,
            long version) {
        this.id = id;
        this.kind = kind;
        this.caseId = caseId;
        this.region = region;
        this.recipientKind = recipientKind;
        this.recipient = recipient;
        this.recipientRegion = recipientRegion;
        this.facts = facts;
        this.basis = basis;
        this.proposal = proposal;
        this.opinionNumber = opinionNumber;
        this.opinionReceivedOn = opinionReceivedOn;
        this.proposedOn = proposedOn;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.status = status;
        this.outcome = outcome;
        this.lastStepOn = lastStepOn;
        this.handedOverOn = handedOverOn;
        this.answerDueOn = answerDueOn;
        this.filed = filed;
        this.reconsidered = reconsidered;
        this.fined = fined;
        this.concludedOn = concludedOn;
        this.steps = steps;
        this.version = version;
    }

    /** A proposal that waits for the head. */
    static Referral proposed(Proposal proposal, RegionCode region, OfficerId by, Instant at) {
        return new Referral(
                proposal.id(),
                proposal.kind(),
                proposal.caseId(),
                region,
                proposal.recipientKind(),
                proposal.recipient(),
                proposal.recipientRegion(),
                proposal.facts(),
                proposal.basis(),
                proposal.proposal(),
                proposal.opinionNumber(),
                proposal.opinionReceivedOn(),
                proposal.proposedOn(),
                by,
                at,
                ReferralStatus.PROPOSED,
                null,
                proposal.proposedOn(),
                null,
                null,
                false,
                false,
                false,
                null,
                0,
                0);
    }

    boolean says(Proposal other) {
        return kind == other.kind()
                && caseId.equals(other.caseId())
                && recipientKind == other.recipientKind()
                && recipient.equals(other.recipient())
                && Objects.equals(recipientRegion, other.recipientRegion())
                && facts.equals(other.facts())
                && basis.equals(other.basis())
                && proposal.equals(other.proposal())
                && Objects.equals(opinionNumber, other.opinionNumber())
                && proposedOn.equals(other.proposedOn());
    }

    /** The head approves, or refuses with reasons; an opinion of the procuratorate is not refused. */
    ReferralStep decide(
            boolean approved, String opinion, LocalDate on, @Nullable DocumentId form, OfficerId by, Instant at) {
        require(ReferralStatus.PROPOSED);
        requireInOrder(on, "/decidedOn");
        if (!approved && opinionNumber != null) {
            throw ReferralRefusal.OPINION_BINDS.with("number", opinionNumber).at("/approved");
        }
        if (approved) {
            status = ReferralStatus.APPROVED;
        } else {
            conclude(ReferralOutcome.NOT_REFERRED, on);
        }
        return step(StepKind.DECIDED, on, null, approved ? "APPROVED" : "REFUSED", null, null, opinion, form, by, at);
    }

    ReferralStep handOver(LocalDate on, String number, DocumentId letter, OfficerId by, Instant at) {
        require(ReferralStatus.APPROVED);
        requireInOrder(on, "/handedOverOn");
        status = ReferralStatus.HANDED_OVER;
        handedOverOn = on;
        return step(StepKind.HANDED_OVER, on, null, null, recipient, number, null, letter, by, at);
    }

    ReferralStep copied(LocalDate on, String procuratorate, OfficerId by, Instant at) {
        requireInOrder(on, "/procuratorate/copiedOn");
        return step(StepKind.COPIED, on, null, null, procuratorate, null, null, null, by, at);
    }

    /** The receipt; from it the other side's time is counted. */
    ReferralStep receive(LocalDate on, String number, String receivedBy, OfficerId by, Instant at) {
        require(ReferralStatus.HANDED_OVER);
        requireInOrder(on, "/receivedOn");
        status = ReferralStatus.AWAITING_ANSWER;
        return step(StepKind.RECEIVED, on, null, null, receivedBy, number, null, null, by, at);
    }

    /** By when the other side has to answer; none where nobody knows. */
    void awaitAnswerUntil(LocalDate dueOn) {
        answerDueOn = dueOn;
    }

    ReferralStep askSupplement(LocalDate on, @Nullable LocalDate latest, String missing, OfficerId by, Instant at) {
        require(ReferralStatus.AWAITING_ANSWER);
        requireInOrder(on, "/requestedOn");
        if (kind == ReferralKind.TRANSFER) {
            throw ReferralRefusal.NO_SUPPLEMENT_HERE.with();
        }
        if (kind == ReferralKind.DETENTION && latest != null && on.isAfter(latest)) {
            throw ReferralRefusal.SUPPLEMENT_ASKED_TOO_LATE
                    .with("on", on, "latest", latest)
                    .at("/requestedOn");
        }
        status = ReferralStatus.SUPPLEMENT_ASKED;
        return step(StepKind.SUPPLEMENT_ASKED, on, null, null, recipient, null, missing, null, by, at);
    }

    ReferralStep supplement(LocalDate on, OfficerId by, Instant at) {
        require(ReferralStatus.SUPPLEMENT_ASKED);
        requireInOrder(on, "/suppliedOn");
        status = ReferralStatus.AWAITING_ANSWER;
        return step(StepKind.SUPPLEMENTED, on, null, null, recipient, null, null, null, by, at);
    }

    ReferralStep remind(LocalDate on, String text, OfficerId by, Instant at) {
        if (!status.awaitsAnswer()) {
            throw notHere();
        }
        requireInOrder(on, "/remindedOn");
        if (answerDueOn == null || !on.isAfter(answerDueOn)) {
            throw ReferralRefusal.REMINDED_TOO_EARLY
                    .with("due", String.valueOf(answerDueOn))
                    .at("/remindedOn");
        }
        return step(StepKind.REMINDED, on, null, null, recipient, null, text, null, by, at);
    }

    /** Takes the answer of whoever was asked at this step. */
    ReferralStep answer(RecordAnswer answer, OfficerId by, Instant at) {
        if (!status.awaitsAnswer()) {
            throw notHere();
        }
        if (!ReferralAnswer.possible(kind, status).contains(answer.answer())) {
            throw ReferralRefusal.NO_SUCH_ANSWER
                    .with("answer", answer.answer().zh(), "step", status.zh())
                    .at("/answer");
        }
        requireInOrder(answer.decidedOn(), "/decidedOn");
        if (answer.receivedOn().isBefore(answer.decidedOn())) {
            throw outOfOrder(answer.receivedOn(), answer.decidedOn(), "/receivedOn");
        }
        if (answer.answer().isRefusal() && answer.reasons() == null) {
            throw ReferralRefusal.REASONS_IN_WRITING
                    .with("answer", answer.answer().zh())
                    .at("/reasons");
        }
        StepKind what = switch (status) {
            case AWAITING_RECONSIDERATION -> StepKind.RECONSIDERED;
            case AWAITING_SUPERVISION -> StepKind.SUPERVISED;
            default -> StepKind.ANSWERED;
        };
        String who = recipient;
        answerDueOn = null;
        move(answer);
        return step(
                what,
                answer.decidedOn(),
                answer.receivedOn(),
                answer.answer().name(),
                who,
                answer.number(),
                answer.reasons(),
                null,
                by,
                at);
    }

    private void move(RecordAnswer answer) {
        boolean supervised = status == ReferralStatus.AWAITING_SUPERVISION;
        switch (answer.answer()) {
            case DETAINED -> status = ReferralStatus.AWAITING_COPY;
            case RETURNED -> conclude(ReferralOutcome.RETURNED, answer.receivedOn());
            case ACCEPTED -> conclude(ReferralOutcome.ACCEPTED, answer.receivedOn());
            case FILED -> {
                filed = true;
                status = ReferralStatus.AWAITING_OBJECTS;
            }
            case NOT_FILED -> {
                if (supervised) {
                    conclude(ReferralOutcome.NOT_FILED, answer.receivedOn());
                } else {
                    status = ReferralStatus.NOT_FILED;
                }
            }
            case FORWARDED -> {
                recipient = answer.forwardedTo();
                status = ReferralStatus.HANDED_OVER;
            }
            case LEADS_TO_CHECK, COMPLEX -> status = ReferralStatus.AWAITING_ANSWER;
        }
    }

    /** The decision to detain has arrived. */
    ReferralStep copyReceived(LocalDate on, String number, String detained, OfficerId by, Instant at) {
        require(ReferralStatus.AWAITING_COPY);
        requireInOrder(on, "/receivedOn");
        conclude(ReferralOutcome.DETAINED, on);
        return step(StepKind.DECISION_COPIED, on, null, null, recipient, number, detained, null, by, at);
    }

    ReferralStep handOverObjects(LocalDate on, String receipt, OfficerId by, Instant at) {
        require(ReferralStatus.AWAITING_OBJECTS);
        requireInOrder(on, "/handedOverOn");
        status = ReferralStatus.IN_CRIMINAL_PROCEEDINGS;
        return step(StepKind.OBJECTS_HANDED_OVER, on, null, null, recipient, receipt, null, null, by, at);
    }

    /** Asks the police again in time, or the procuratorate, or takes the decision not to file as it is. */
    ReferralStep respond(RespondToNoFiling response, @Nullable LocalDate latest, OfficerId by, Instant at) {
        require(ReferralStatus.NOT_FILED);
        requireInOrder(response.respondedOn(), "/respondedOn");
        switch (response.response()) {
            case RECONSIDERATION -> {
                requireFirstReconsideration(response.respondedOn(), latest);
                reconsidered = true;
                status = ReferralStatus.AWAITING_RECONSIDERATION;
            }
            case SUPERVISION -> {
                status = ReferralStatus.AWAITING_SUPERVISION;
                answerDueOn = response.answerBy();
            }
            case ACCEPTED -> conclude(ReferralOutcome.NOT_FILED, response.respondedOn());
        }
        return step(
                StepKind.NO_FILING_ANSWERED,
                response.respondedOn(),
                null,
                response.response().name(),
                response.procuratorate() == null ? recipient : response.procuratorate(),
                null,
                response.reasons(),
                null,
                by,
                at);
    }

    private void requireFirstReconsideration(LocalDate on, @Nullable LocalDate latest) {
        if (reconsidered) {
            throw ReferralRefusal.RECONSIDERED_ALREADY.with().at("/response");
        }
        if (latest != null && on.isAfter(latest)) {
            throw ReferralRefusal.RECONSIDERATION_TOO_LATE
                    .with("on", on, "latest", latest)
                    .at("/respondedOn");
        }
    }

    /** What the criminal proceedings have led to; a fine of the court stands in the way of one of the bureau. */
    ReferralStep criminalResult(CriminalResult result, OfficerId by, Instant at) {
        require(ReferralStatus.IN_CRIMINAL_PROCEEDINGS);
        requireInOrder(result.decidedOn(), "/decidedOn");
        if (!OF_A_CRIMINAL_COURSE.contains(result.outcome())) {
            throw ReferralRefusal.NO_CRIMINAL_RESULT
                    .with("outcome", result.outcome().zh())
                    .at("/outcome");
        }
        if (result.receivedOn().isBefore(result.decidedOn())) {
            throw outOfOrder(result.receivedOn(), result.decidedOn(), "/receivedOn");
        }
        if (result.fine() != null && result.outcome() != ReferralOutcome.CONVICTED) {
            throw ReferralRefusal.NO_CRIMINAL_RESULT
                    .with("outcome", result.outcome().zh())
                    .at("/fine");
        }
        fined = result.fine() != null;
        conclude(result.outcome(), result.receivedOn());
        Money fine = result.fine();
        ReferralStep step = step(
                StepKind.CRIMINAL_RESULT,
                result.decidedOn(),
                result.receivedOn(),
                result.outcome().name(),
                result.authority(),
                result.number(),
                result.summary(),
                null,
                by,
                at);
        return fine == null ? step : withFine(step, fine);
    }

    private static ReferralStep withFine(ReferralStep step, Money fine) {
        return new ReferralStep(
                step.referralId(),
                step.position(),
                step.kind(),
                step.takenOn(),
                step.learntOn(),
                step.outcome(),
                step.counterpart(),
                step.number(),
                step.text(),
                fine,
                step.documentId(),
                step.recordedBy(),
                step.recordedAt());
    }

    /** Whether a fine has to wait for it: from the report of the suspicion until it is known that no criminal punishment follows. */
    boolean suspendsFines() {
        return kind == ReferralKind.CRIME && status != ReferralStatus.CONCLUDED;
    }

    /** Whether a court has fined the act already. */
    boolean isFinedByACourt() {
        return fined;
    }

    /** Whether the case is another authority's now; the discipline inspection takes over persons, not the case. */
    boolean isTakenOver() {
        boolean accepted = outcome == ReferralOutcome.ACCEPTED
                && kind == ReferralKind.TRANSFER
                && recipientKind != RecipientKind.DISCIPLINE_COMMISSION;
        return accepted || outcome == ReferralOutcome.CONVICTED;
    }

    boolean isOpen() {
        return status != ReferralStatus.CONCLUDED;
    }

    private void conclude(ReferralOutcome how, LocalDate on) {
        outcome = how;
        status = ReferralStatus.CONCLUDED;
        concludedOn = on;
        answerDueOn = null;
    }

    private ReferralStep step(
            StepKind what,
            LocalDate on,
            @Nullable LocalDate learntOn,
            @Nullable String result,
            @Nullable String counterpart,
            @Nullable String number,
            @Nullable String text,
            @Nullable DocumentId document,
            OfficerId by,
            Instant at) {
        ReferralStep step = new ReferralStep(
                id, steps++, what, on, learntOn, result, counterpart, number, text, null, document, by, at);
        if (!what.isBeside()) {
            lastStepOn = step.lastDay();
        }
        return step;
    }

    void require(ReferralStatus required) {
        if (status != required) {
            throw notHere();
        }
    }

    private RuntimeException notHere() {
        return PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
    }

    private void requireInOrder(LocalDate on, String pointer) {
        if (on.isBefore(lastStepOn)) {
            throw outOfOrder(on, lastStepOn, pointer);
        }
    }

    private static RuntimeException outOfOrder(LocalDate on, LocalDate previous, String pointer) {
        return ReferralRefusal.DATES_OUT_OF_ORDER
                .with("date", on, "previous", previous)
                .at(pointer);
    }

    ReferralId id() {
        return id;
    }

    ReferralKind kind() {
        return kind;
    }

    CaseId caseId() {
        return caseId;
    }

    RegionCode region() {
        return region;
    }

    String recipient() {
        return recipient;
    }

    String facts() {
        return facts;
    }

    String basis() {
        return basis;
    }

    String proposal() {
        return proposal;
    }

    @Nullable LocalDate opinionReceivedOn() {
        return opinionReceivedOn;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    ReferralStatus status() {
        return status;
    }

    /** Of one that has ended. */
    ReferralOutcome outcome() {
        return Objects.requireNonNull(outcome, "a referral that has ended says how");
    }

    LocalDate concludedOn() {
        return Objects.requireNonNull(concludedOn, "a referral that has ended says when");
    }

    @Nullable LocalDate handedOverOn() {
        return handedOverOn;
    }

    @Nullable LocalDate answerDueOn() {
        return answerDueOn;
    }

    long version() {
        return version;
    }

    ReferralView view(ReferralPapers papers) {
        return new ReferralView(
                id,
                kind,
                caseId,
                region,
                recipientKind,
                recipient,
                recipientRegion,
                facts,
                basis,
                proposal,
                opinionNumber,
                opinionReceivedOn,
                papers.team(),
                papers.persons(),
                papers.evidence(),
                proposedOn,
                proposedBy,
                status,
                outcome,
                handedOverOn,
                answerDueOn,
                filed,
                concludedOn,
                papers.papers().stream().map(ReferralView.Paper::of).toList(),
                papers.steps().stream().map(ReferralView.Step::of).toList(),
                version);
    }
}
