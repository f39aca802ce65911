package org.lijian.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.CaseId;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.PartyId;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;

/** One restriction of production (限制生产) or halt (停产整治): told to the party, decided, served, and ended by its rectification. */
final class ProductionLimit {
    private static final Set<LimitStatus> OVER = EnumSet.of(
            LimitStatus.REFUSED,
            LimitStatus.LIFTED,
            LimitStatus.EXPIRED,
            LimitStatus.TERMINATED,
            LimitStatus.ABANDONED);

    /** From when a halt is discussed, and reviewed for law once heard (《生态环境行政处罚办法》第四十九条、第五十二条第二款第四项、第九十二条). */
    private static final LocalDate RULES_OF_2023 = LocalDate.of(2023, 7, 1);

    private final ProductionLimitId id;
    private final CaseId caseId;
    private final PartyId partyId;
    private final RegionCode region;
    private final LimitKind kind;
    private final @Nullable ProductionLimitId previousId;
    private final boolean grave;
    private final String ground;
    private final LegalCitation groundCitation;
    private final @Nullable String statute;
    private final String facts;
    private final String requirement;
    private final boolean stopsDischarge;
    private final LocalDate proposedOn;
    private final OfficerId proposedBy;
    private final Instant proposedAt;
    private LimitStatus status;
    private @Nullable LocalDate noticeServedOn;
    private @Nullable LocalDate statementEndsOn;
    private @Nullable Boolean hearingRequested;
    private @Nullable LocalDate hearingPostedOn;
    private @Nullable LocalDate servedOn;
    private @Nullable LocalDate endsOn;
    private boolean extended;
    private @Nullable LocalDate endedOn;
    private final long version;

    ProductionLimit(
            ProductionLimitId id,
            CaseId caseId,
            PartyId partyId,
            RegionCode region,
            LimitKind kind,
            @Nullable ProductionLimitId previousId,
            boolean grave,
            String ground,
            LegalCitation groundCitation,
            @Nullable String statute,
            String facts,
            String requirement,
            boolean stopsDischarge,
            LocalDate proposedOn,
            OfficerId proposedBy,
            Instant proposedAt,
            LimitStatus status,
            @Nullable LocalDate noticeServedOn,
            @Nullable LocalDate statementEndsOn,
            @Nullable Boolean hearingRequested,
            @Nullable LocalDate hearingPostedOn,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate endsOn,
            boolean extended,
            @Nullable LocalDate endedOn,
            long version) {
        this.id = id;
        this.caseId = caseId;
        this.partyId = partyId;
        this.region = region;
        this.kind = kind;
        this.previousId = previousId;
        this.grave = grave;
        this.ground = ground;
        this.groundCitation = groundCitation;
        this.statute = statute;
        this.facts = facts;
        this.requirement = requirement;
        this.stopsDischarge = stopsDischarge;
        this.proposedOn = proposedOn;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.status = status;
        this.noticeServedOn = noticeServedOn;
        this.statementEndsOn = statementEndsOn;
        this.hearingRequested = hearingRequested;
        this.hearingPostedOn = hearingPostedOn;
        this.servedOn = servedOn;
        this.endsOn = endsOn;
        this.extended = extended;
        this.endedOn = endedOn;
        this.version = version;
    }

    /** A halt stops the discharge by itself; a restriction only where it says so. */
    static ProductionLimit proposed(
            ProposeLimit command,
            LegalCitation groundCitation,
            PartyId partyId,
            RegionCode region,
            OfficerId by,
            Instant at) {
        return new ProductionLimit(
                command.id(),
                command.caseId(),
                partyId,
                region,
                command.kind(),
                command.previousId(),
                command.grave(),
                command.ground(),
                groundCitation,
                command.statute(),
                command.facts(),
                command.requirement(),
                command.kind() == LimitKind.HALT || command.stopsDischarge(),
                LocalDate.ofInstant(at, LegalTime.ZONE),
                by,
                at,
                LimitStatus.PROPOSED,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                0);
    }

    boolean says(ProposeLimit command) {
        return caseId.equals(command.caseId())
                && kind == command.kind()
                && Objects.equals(previousId, command.previousId())
                && grave == command.grave()
                && ground.equals(command.ground())
                && Objects.equals(statute, command.statute())
                && facts.equals(command.facts())
                && requirement.equals(command.requirement());
    }

    void approve(boolean approved, boolean discussed, LocalDate on) {
        requireStatus(LimitStatus.PROPOSED);
        boolean discussionDue = grave || (kind == LimitKind.HALT && !on.isBefore(RULES_OF_2023));
        if (approved && discussionDue && !discussed) {
            throw MeasureRefusal.GRAVE.with().at("/discussion");
        }
        status = approved ? LimitStatus.APPROVED : LimitStatus.REFUSED;
    }

    void notice() {
        requireStatus(LimitStatus.APPROVED);
        status = LimitStatus.NOTIFIED;
    }

    /** The party has the notice and may state its view and ask for a hearing until {@code until}. */
    void noticeServed(LocalDate on, LocalDate until) {
        requireStatus(LimitStatus.NOTIFIED);
        noticeServedOn = on;
        statementEndsOn = until;
        status = LimitStatus.NOTICE_SERVED;
    }

    /** A notified holiday moved the last day to state a view and to ask for a hearing. */
    void statementPeriodMoved(LocalDate until) {
        if (statementEndsOn != null) {
            statementEndsOn = until;
        }
    }

    void state(LocalDate receivedOn) {
        requireStatus(LimitStatus.NOTICE_SERVED);
        requireNotBefore(receivedOn, noticeServedOn, "/receivedOn");
    }

    void answerHearing(AnswerLimitHearing answer) {
        requireStatus(LimitStatus.NOTICE_SERVED);
        requireNotBefore(answer.receivedOn(), noticeServedOn, "/receivedOn");
        requireNotBefore(answer.askedOn(), noticeServedOn, "/postedOn");
        requireNotBefore(answer.receivedOn(), answer.postedOn(), "/postedOn");
        if (hearingRequested != null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "听证要求已登记");
        }
        if (answer.requested() && answer.askedOn().isAfter(statementEndsOn())) {
            throw MeasureRefusal.HEARING_TOO_LATE
                    .with("due", statementEndsOn(), "receivedOn", answer.askedOn())
                    .at(answer.postedOn() == null ? "/receivedOn" : "/postedOn");
        }
        hearingRequested = answer.requested();
        hearingPostedOn = answer.postedOn();
    }

    void hold(LocalDate heldOn) {
        requireStatus(LimitStatus.NOTICE_SERVED);
        if (!Boolean.TRUE.equals(hearingRequested)) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
        requireNotBefore(heldOn, noticeServedOn, "/heldOn");
    }

    /** It is not imposed after all, as long as it was not decided. */
    void abandon() {
        if (status != LimitStatus.APPROVED && status != LimitStatus.NOTIFIED && status != LimitStatus.NOTICE_SERVED) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
        status = LimitStatus.ABANDONED;
    }

    /** Decides after the party has been heard. */
    void decide(boolean hearingHeld, Instant now) {
        if (status == LimitStatus.PROPOSED || status == LimitStatus.APPROVED || status == LimitStatus.NOTIFIED) {
            throw MeasureRefusal.NOT_HEARD.with("reason", "尚未告知");
        }
        requireStatus(LimitStatus.NOTICE_SERVED);
        if (now.isBefore(LegalTime.endOf(statementEndsOn()))) {
            throw MeasureRefusal.NOT_HEARD.with("reason", "陈述申辩和要求听证的期限至 " + statementEndsOn() + " 届满");
        }
        if (Boolean.TRUE.equals(hearingRequested) && !hearingHeld) {
            throw MeasureRefusal.NOT_HEARD.with("reason", "听证尚未举行");
        }
        status = LimitStatus.DECIDED;
    }

    /** Whether it is decided only after a legal review that passed. */
    boolean legalReviewDue(boolean hearingHeld, LocalDate on) {
        return kind == LimitKind.HALT && hearingHeld && !on.isBefore(RULES_OF_2023);
    }

    /** It holds from the day of service; a restriction until the day the decision names. */
    void served(LocalDate on, @Nullable LocalDate until) {
        requireStatus(LimitStatus.DECIDED);
        servedOn = on;
        endsOn = until;
        status = LimitStatus.IN_FORCE;
    }

    void extend(LocalDate until) {
        requireStatus(LimitStatus.IN_FORCE);
        if (kind == LimitKind.HALT) {
            throw MeasureRefusal.NOT_A_RESTRICTION.with();
        }
        if (extended) {
            throw MeasureRefusal.RESTRICTION_EXTENDED.with();
        }
        requireNotBefore(until, endsOn, "/until");
        extended = true;
        endsOn = until;
    }

    void requireInForce(LocalDate on, String pointer) {
        requireStatus(LimitStatus.IN_FORCE);
        requireNotBefore(on, servedOn, pointer);
    }

    /** Lifted from the day the report of completion was filed. */
    void lift(LocalDate filedOn) {
        requireInForce(filedOn, "/filedOn");
        endedOn = filedOn;
        status = LimitStatus.LIFTED;
    }

    /** Whether its term is over only now. */
    boolean expireAt(Instant now) {
        if (status != LimitStatus.IN_FORCE || endsOn == null || now.isBefore(LegalTime.endOf(endsOn))) {
            return false;
        }
        endedOn = endsOn;
        status = LimitStatus.EXPIRED;
        return true;
    }

    void terminate(LocalDate on) {
        requireInForce(on, "/endedOn");
        endedOn = on;
        status = LimitStatus.TERMINATED;
    }

    void followUp(LocalDate on) {
        if (status != LimitStatus.LIFTED && status != LimitStatus.EXPIRED) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
        requireNotBefore(on, endedOn, "/inspectedOn");
    }

    void requireStatus(LimitStatus required) {
        if (status != required) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
    }

    private static void requireNotBefore(LocalDate date, @Nullable LocalDate previous, String pointer) {
        if (previous != null && date.isBefore(previous)) {
            throw outOfOrder(date, previous, pointer);
        }
    }

    static Problem outOfOrder(LocalDate date, LocalDate previous, String pointer) {
        return MeasureRefusal.DATES_OUT_OF_ORDER
                .with("date", date, "previous", previous)
                .at(pointer);
    }

    /** Whether production is no longer held back by it. */
    boolean isOver() {
        return OVER.contains(status);
    }

    ProductionLimitId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    PartyId partyId() {
        return partyId;
    }

    RegionCode region() {
        return region;
    }

    LimitKind kind() {
        return kind;
    }

    @Nullable ProductionLimitId previousId() {
        return previousId;
    }

    boolean grave() {
        return grave;
    }

    String ground() {
        return ground;
    }

    LegalCitation groundCitation() {
        return groundCitation;
    }

    @Nullable String statute() {
        return statute;
    }

    String facts() {
        return facts;
    }

    String requirement() {
        return requirement;
    }

    boolean stopsDischarge() {
        return stopsDischarge;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    OfficerId proposedBy() {
        return proposedBy;
    }

    LimitStatus status() {
        return status;
    }

    @Nullable LocalDate noticeServedOn() {
        return noticeServedOn;
    }

    /** The last day to state a view and to ask for a hearing; the notice has to be served. */
    LocalDate statementEndsOn() {
        if (statementEndsOn == null) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
        return statementEndsOn;
    }

    @Nullable LocalDate statementEndsOnOrNull() {
        return statementEndsOn;
    }

    @Nullable Boolean hearingRequested() {
        return hearingRequested;
    }

    @Nullable LocalDate hearingPostedOn() {
        return hearingPostedOn;
    }

    @Nullable LocalDate servedOn() {
        return servedOn;
    }

    @Nullable LocalDate endsOn() {
        return endsOn;
    }

    boolean extended() {
        return extended;
    }

    @Nullable LocalDate endedOn() {
        return endedOn;
    }

    long version() {
        return version;
    }
}
