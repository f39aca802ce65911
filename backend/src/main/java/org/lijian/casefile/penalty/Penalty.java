package org.lijian.casefile.penalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.ActHandling;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.CaseView;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.disposition.Disposition;
import org.lijian.law.discretion.FineBasis;
import org.lijian.law.discretion.FineGrade;
import org.lijian.platform.Ids;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.PartyId;
import org.lijian.registry.PartyKind;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

/** One fine on its way (一项处罚) from the notice to the served decision, ordinary or per day: the procedure is the same. */
final class Penalty {
    private final PenaltyId id;
    private final CaseId caseId;
    private final PenaltyKind kind;
    private final RegionCode region;
    private final PartyId partyId;
    private final PartyKind partyKind;
    private final String violation;
    private final LocalDate actedOn;
    private final LocalDate preparedOn;
    private final @Nullable Money proposedAmount;
    private final @Nullable FineGrade grade;
    private PenaltyStatus status;
    private @Nullable LocalDate noticeServedOn;
    private @Nullable LocalDate statementEndsOn;
    private @Nullable LocalDate servedOn;
    private final long version;

    private PenaltyPapers papers = PenaltyPapers.of(Set.of(), null);
    private @Nullable Deliberation deliberation;

    Penalty(
            PenaltyId id,
            CaseId caseId,
            PenaltyKind kind,
            RegionCode region,
            PartyId partyId,
            PartyKind partyKind,
            String violation,
            LocalDate actedOn,
            LocalDate preparedOn,
            @Nullable Money proposedAmount,
            @Nullable FineGrade grade,
            PenaltyStatus status,
            @Nullable LocalDate noticeServedOn,
            @Nullable LocalDate statementEndsOn,
            @Nullable LocalDate servedOn,
            long version) {
        this.id = id;
        this.caseId = caseId;
        this.kind = kind;
        this.region = region;
        this.partyId = partyId;
        this.partyKind = partyKind;
        this.violation = violation;
        this.actedOn = actedOn;
        this.preparedOn = preparedOn;
        this.proposedAmount = proposedAmount;
        this.grade = grade;
        this.status = status;
        this.noticeServedOn = noticeServedOn;
        this.statementEndsOn = statementEndsOn;
        this.servedOn = servedOn;
        this.version = version;
    }

    /** The ordinary penalty of a case whose review passed. */
    static Penalty ordinary(PenaltyId id, CaseView caseFile, PartyKind partyKind, LocalDate on) {
        CaseView.Report report = caseFile.lastReport();
        return prepared(
                        id,
                        caseFile,
                        caseFile.violation(),
                        partyKind,
                        PenaltyKind.ORDINARY,
                        on,
                        report.proposedAmount(),
                        report.grade())
                .holding(PenaltyPapers.of(caseFile.investigators(), null));
    }

    /** The per-day penalty of one order and the recheck that found it refused. */
    static Penalty perDay(CaseView caseFile, PartyKind partyKind, OpenPerDayPenalty opened, LocalDate on) {
        PenaltyId id = new PenaltyId(Ids.next());
        return prepared(id, caseFile, opened.violation(), partyKind, PenaltyKind.PER_DAY, on, null, null)
                .holding(PenaltyPapers.of(caseFile.investigators(), PerDayGround.of(id, opened)));
    }

    private static Penalty prepared(
            PenaltyId id,
            CaseView caseFile,
            String violation,
            PartyKind partyKind,
            PenaltyKind kind,
            LocalDate on,
            @Nullable Money proposedAmount,
            @Nullable FineGrade grade) {
        return new Penalty(
                id,
                caseFile.id(),
                kind,
                caseFile.region(),
                caseFile.partyId(),
                partyKind,
                violation,
                caseFile.actEndedOn(violation),
                on,
                proposedAmount,
                grade,
                PenaltyStatus.PREPARED,
                null,
                null,
                null,
                0);
    }

    /** Gives a penalty the papers in its file. */
    Penalty holding(PenaltyPapers onFile) {
        papers = onFile;
        if (onFile.notice() != null && noticeServedOn != null && statementEndsOn != null) {
            deliberation = new Deliberation(id, onFile.notice(), noticeServedOn, statementEndsOn, onFile);
        }
        return this;
    }

    /** Says what is intended, to whom, for what amount. */
    DraftNotice draftNotice(LocalDate issuedOn, String facts, Assessment assessment, OfficerId by) {
        requirePrepared();
        requireNotBefore(issuedOn, preparedOn, "/issuedOn");
        return new DraftNotice(id, facts, assessment, issuedOn, by);
    }

    void requirePrepared() {
        requireStatus(PenaltyStatus.PREPARED);
    }

    void requireNoticeIssued() {
        requireStatus(PenaltyStatus.NOTICE_ISSUED);
    }

    void issue(Notice issued) {
        requirePrepared();
        papers = papers.with(issued);
        status = PenaltyStatus.NOTICE_ISSUED;
    }

    /** The party has the notice: its period to state, to defend and to ask for a hearing begins. */
    void noticeServed(LocalDate on, LocalDate statementEnds) {
        requireNoticeIssued();
        noticeServedOn = on;
        statementEndsOn = statementEnds;
        deliberation = new Deliberation(id, issuedNotice(), on, statementEnds, papers);
        status = PenaltyStatus.NOTICE_SERVED;
    }

    /** The party's period ends on another day, because the calendar or the law was changed while it runs. */
    void statementPeriodMoved(LocalDate statementEnds) {
        if (status == PenaltyStatus.NOTICE_SERVED) {
            LocalDate served = Objects.requireNonNull(noticeServedOn, "a served notice has its day");
            statementEndsOn = statementEnds;
            deliberation = new Deliberation(id, issuedNotice(), served, statementEnds, papers);
        }
    }

    /** A new fact overtakes the notice; a hearing that was asked for is held first. Of a per-day penalty the amount is computed, not argued. */
    void withdrawNotice() {
        if (kind != PenaltyKind.ORDINARY) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", kind.zh());
        }
        deliberation().requireNoHearingOutstanding();
        status = PenaltyStatus.NOTICE_WITHDRAWN;
    }

    /** Its decision was revoked and the case is taken up again: another penalty will take its place. */
    void setAside() {
        requireStatus(PenaltyStatus.SERVED);
        status = PenaltyStatus.REVOKED;
    }

    /**
     * A per-day penalty leads to no decision, before it is told to the party or once the party has the notice; a hearing that was asked for is
     * over first.
     */
    void end() {
        if (kind != PenaltyKind.PER_DAY) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", kind.zh());
        }
        if (status != PenaltyStatus.PREPARED) {
            deliberation().requireNoHearingOutstanding();
        }
        status = PenaltyStatus.ENDED;
    }

    /** What the party says and what the authority deliberates, from the served notice to the decision. */
    Deliberation deliberation() {
        requireStatus(PenaltyStatus.NOTICE_SERVED);
        return Objects.requireNonNull(deliberation, "the party has the notice");
    }

    /** Refuses unless everything that comes before a decision has happened. */
    void requireReadyToDecide(LocalDate decidedOn, Instant now) {
        if (status == PenaltyStatus.PREPARED || status == PenaltyStatus.NOTICE_ISSUED) {
            throw PenaltyRefusal.PARTY_NOT_HEARD.with("reason", "尚未向当事人送达事先告知书");
        }
        deliberation().requireOver(decidedOn, now);
    }

    /** The head's decision; {@code assessment} is what the law makes of the amount. */
    DraftDecision decide(Ruling ruling, Assessment assessment, Instant now) {
        requireReadyToDecide(ruling.decidedOn(), now);
        Notice notified = issuedNotice();
        if (kind == PenaltyKind.PER_DAY && !ruling.amount().equals(assessment.amount())) {
            throw PenaltyRefusal.NOT_THE_COMPUTED_AMOUNT
                    .with("computed", assessment.amount())
                    .at("/amount");
        }
        requireNotHeavier(ruling.amount(), assessment.disposition(), notified);
        requireNoLargerBasis(assessment.basis().facts().basis(), notified.basis());
        requireNoActHeavier(assessment, notified);
        deliberation().requireEnoughFor(assessment);
        String fingerprint = Fingerprint.of(view(), notified, papers.perDayGround(), ruling, assessment);
        return new DraftDecision(id, ruling, assessment, fingerprint, null);
    }

    /** Only a new notice lets the decision be heavier than the party was told; a warning in place of the fine is not. */
    private static void requireNotHeavier(Money amount, Disposition disposition, Notice notified) {
        if (amount.isAbove(notified.amount())) {
            throw PenaltyRefusal.ABOVE_NOTIFIED.with("amount", amount, "notified", notified.amount());
        }
        boolean warnedBesides = disposition.warning()
                && !notified.disposition().warning()
                && (!amount.isZero() || notified.amount().isZero());
        if (warnedBesides || disposition.isHeavierThan(notified.disposition())) {
            throw PenaltyRefusal.HEAVIER_THAN_NOTIFIED.with(
                    "decided",
                    disposition.outcome(amount),
                    "notified",
                    notified.disposition().outcome(notified.amount()));
        }
    }

    /** What the fine is reckoned from is a fact that the party was told, like the amount. */
    private static void requireNoLargerBasis(FineBasis decided, FineBasis told) {
        if (decided.isAbove(told)) {
            throw PenaltyRefusal.HEAVIER_THAN_NOTIFIED.with("decided", decided.zh(), "notified", told.zh());
        }
    }

    /** A lower fine for one act makes no room for a higher one for another. */
    private static void requireNoActHeavier(Assessment assessment, Notice notified) {
        for (ActHandling act : assessment.acts().each()) {
            Optional<ActHandling> same = notified.acts().of(act.actId());
            Money told = same.map(ActHandling::fined).orElse(Money.ZERO);
            if (act.fined().isAbove(told)) {
                throw PenaltyRefusal.ABOVE_NOTIFIED.with("amount", act.fined(), "notified", told);
            }
            requireNoLargerBasis(act.basis(), same.map(ActHandling::basis).orElse(FineBasis.NONE));
        }
    }

    void issue(Decision issued) {
        requireStatus(PenaltyStatus.NOTICE_SERVED);
        papers = papers().with(issued);
        status = PenaltyStatus.DECIDED;
    }

    /** The party has the decision, never before it has the one that a per-day penalty follows. */
    void decisionServed(LocalDate on, @Nullable Penalty original) {
        requireStatus(PenaltyStatus.DECIDED);
        if (original != null) {
            original.asOriginal(on, violation);
        }
        requireNotBefore(on, issuedDecision().decidedOn(), "/attemptedOn");
        servedOn = on;
        status = PenaltyStatus.SERVED;
    }

    /** This decision as the ground of a per-day penalty whose next step is dated {@code on}. */
    ServedDecision asOriginal(LocalDate on, String act) {
        Decision decision = papers.decision();
        if (decision == null) {
            throw notYet("原处罚决定尚未作出");
        }
        Money fine = decision.fineFor(act);
        if (fine.isZero()) {
            throw notYet("原决定书 " + decision.number() + " 未处罚款");
        }
        if (servedOn == null) {
            throw notYet("原处罚决定书 " + decision.number() + " 尚未送达");
        }
        if (on.isBefore(servedOn)) {
            throw notYet("原处罚决定书 " + decision.number() + " 于 " + servedOn + " 送达，晚于 " + on);
        }
        return new ServedDecision(decision.number(), fine, decision.decidedOn(), servedOn);
    }

    static Problem notYet(String reason) {
        return PenaltyRefusal.ORIGINAL_NOT_SERVED.with("reason", reason);
    }

    /** The last day of the party's period; it is over when that day is. */
    LocalDate statementEnds() {
        if (statementEndsOn == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
        return statementEndsOn;
    }

    RegionCode region() {
        return region;
    }

    long version() {
        return version;
    }

    boolean isInvestigatedBy(OfficerId officer) {
        return papers.investigators().contains(officer);
    }

    private void requireStatus(PenaltyStatus expected) {
        if (status != expected) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
    }

    static void requireNotBefore(LocalDate date, LocalDate previous, String pointer) {
        if (date.isBefore(previous)) {
            throw PenaltyRefusal.DATES_OUT_OF_ORDER
                    .with("date", date, "previous", previous)
                    .at(pointer);
        }
    }

    private Notice issuedNotice() {
        return Objects.requireNonNull(papers.notice(), "a notified penalty has its notice");
    }

    private Decision issuedDecision() {
        return Objects.requireNonNull(papers.decision(), "a decided penalty has its decision");
    }

    /** Everything on file, what was added since it was read included. */
    private PenaltyPapers papers() {
        return deliberation == null ? papers : deliberation.papers(papers.perDayGround(), papers.decision());
    }

    PenaltyView view() {
        PenaltyPapers onFile = papers();
        return new PenaltyView(
                id,
                caseId,
                kind,
                status,
                region,
                partyId,
                partyKind,
                violation,
                actedOn,
                preparedOn,
                onFile.investigators(),
                proposedAmount,
                grade,
                PenaltyView.PerDay.of(onFile.perDayGround()),
                PenaltyView.IssuedNotice.of(onFile.notice()),
                noticeServedOn,
                statementEndsOn,
                onFile.statements().stream().map(PenaltyView.PartyStatement::of).toList(),
                PenaltyView.Answer.of(onFile.hearingAnswer()),
                PenaltyView.HearingEnd.of(onFile.hearing()),
                onFile.legalReviews().stream().map(PenaltyView.Review::of).toList(),
                onFile.discussions().stream()
                        .map(discussion -> PenaltyView.HeldDiscussion.of(discussion, onFile.attendances()))
                        .toList(),
                onFile.requiredSteps().stream().map(PenaltyView.WantedStep::of).toList(),
                PenaltyView.IssuedDecision.of(onFile.decision()),
                servedOn,
                version);
    }
}
