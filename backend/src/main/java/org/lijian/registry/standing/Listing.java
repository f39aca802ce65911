package org.lijian.registry.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;

/** A party on one list (or under one card), from the day it was entered to the day it left. */
final class Listing {
    private final ListingId id;
    private final long version;
    private final PartyId partyId;
    private final ListKind list;
    private final String rule;
    private final String reason;
    private final String leavesWhen;
    private final LocalDate since;
    private final @Nullable LocalDate until;
    private final OfficerId enteredBy;
    private final Instant enteredAt;
    private @Nullable LocalDate leftOn;
    private @Nullable String leftReason;
    private @Nullable OfficerId leftBy;

    Listing(
            ListingId id,
            long version,
            PartyId partyId,
            ListKind list,
            String rule,
            String reason,
            String leavesWhen,
            LocalDate since,
            @Nullable LocalDate until,
            OfficerId enteredBy,
            Instant enteredAt,
            @Nullable LocalDate leftOn,
            @Nullable String leftReason,
            @Nullable OfficerId leftBy) {
        this.id = id;
        this.version = version;
        this.partyId = partyId;
        this.list = list;
        this.rule = rule;
        this.reason = reason;
        this.leavesWhen = leavesWhen;
        this.since = since;
        this.until = until;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
        this.leftOn = leftOn;
        this.leftReason = leftReason;
        this.leftBy = leftBy;
    }

    static Listing enter(PartyId party, EnterOnList said, OfficerId by, LegalTime time) {
        LocalDate since = said.since() == null ? time.today() : time.notInTheFuture(said.since(), "/since");
        if (said.until() != null && said.until().isBefore(since)) {
            throw StandingRefusal.ENDS_BEFORE_IT_BEGINS
                    .with("since", since, "until", said.until())
                    .at("/until");
        }
        return new Listing(
                new ListingId(Require.idOrNew(said.id(), "/id")),
                0,
                party,
                Require.present(said.list(), "/list"),
                Require.text(said.rule(), "/rule", 300),
                Require.text(said.reason(), "/reason", 1000),
                Require.text(said.leavesWhen(), "/leavesWhen", 500),
                since,
                said.until(),
                by,
                time.now(),
                null,
                null,
                null);
    }

    boolean saysTheSameAs(Listing other) {
        return partyId.equals(other.partyId)
                && list == other.list
                && rule.equals(other.rule)
                && reason.equals(other.reason)
                && leavesWhen.equals(other.leavesWhen)
                && since.equals(other.since)
                && Objects.equals(until, other.until);
    }

    /** Refuses to be on a list twice, or praised and blamed at once. */
    void requireToGoWith(Listing other) {
        if (!other.overlaps(this)) {
            return;
        }
        if (other.list == list) {
            throw StandingRefusal.ALREADY_ON_LIST.with("id", other.id).at("/list");
        }
        if (list.contradicts(other.list)) {
            throw StandingRefusal.CONTRADICTS_LISTING.with("id", other.id).at("/list");
        }
    }

    /** @return the day it left */
    LocalDate leave(LeaveList said, OfficerId by, LegalTime time) {
        LocalDate on = said.on() == null ? time.today() : time.notInTheFuture(said.on(), "/on");
        if (leftOn != null || until != null && on.isAfter(until)) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", "已移出");
        }
        if (on.isBefore(since)) {
            throw StandingRefusal.LEAVES_BEFORE_IT_ENTERED
                    .with("on", on, "since", since)
                    .at("/on");
        }
        leftReason = Require.text(said.reason(), "/reason", 1000);
        leftOn = on;
        leftBy = by;
        return on;
    }

    /** Whether the party is on the list on that day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(since)
                && !(until != null && day.isAfter(until))
                && !(leftOn != null && !day.isBefore(leftOn));
    }

    private boolean overlaps(Listing other) {
        LocalDate end = last();
        LocalDate otherEnd = other.last();
        return (end == null || !other.since.isAfter(end)) && (otherEnd == null || !since.isAfter(otherEnd));
    }

    /** The last day on the list, if that is known. */
    private @Nullable LocalDate last() {
        return leftOn == null ? until : leftOn.minusDays(1);
    }

    ListingId id() {
        return id;
    }

    long version() {
        return version;
    }

    PartyId partyId() {
        return partyId;
    }

    LocalDate since() {
        return since;
    }

    ListKind list() {
        return list;
    }

    ListingView view(LocalDate today) {
        return new ListingView(
                id, version, partyId, list, rule, reason, leavesWhen, since, until, leftOn, leftReason, holdsOn(today));
    }
}
