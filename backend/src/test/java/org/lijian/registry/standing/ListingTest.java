package org.lijian.registry.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.registry.PartyId;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;

class ListingTest {
    private static final LegalTime TIME =
            new LegalTime(Clock.fixed(Instant.parse("2023-08-07T02:00:00Z"), ZoneOffset.UTC));
    private static final OfficerId BY = new OfficerId(Ids.next());
    private static final PartyId PARTY = new PartyId(Ids.next());

    @Test
    void holdsFromItsFirstDayToItsLast() {
        Listing listing = listing(ListKind.YELLOW_CARD, "2023-08-01", "2023-08-31");

        assertThat(listing.holdsOn(LocalDate.parse("2023-07-31"))).isFalse();
        assertThat(listing.holdsOn(LocalDate.parse("2023-08-01"))).isTrue();
        assertThat(listing.holdsOn(LocalDate.parse("2023-08-31"))).isTrue();
        assertThat(listing.holdsOn(LocalDate.parse("2023-09-01"))).isFalse();
    }

    @Test
    void holdsNotOnTheDayItLeaves() {
        Listing listing = listing(ListKind.BLACK_LIST, "2023-08-01", null);
        listing.leave(new LeaveList(LocalDate.parse("2023-08-05"), "整改完成并验收"), BY, TIME);

        assertThat(listing.holdsOn(LocalDate.parse("2023-08-04"))).isTrue();
        assertThat(listing.holdsOn(LocalDate.parse("2023-08-05"))).isFalse();
        assertThat(refusedBy(() -> listing.leave(new LeaveList(null, "再次"), BY, TIME)))
                .isEqualTo(PlatformRefusal.NOT_AT_THIS_STEP);
    }

    @ParameterizedTest
    @CsvSource({"RED_LIST,BLACK_LIST", "BLACK_LIST,RED_LIST", "POSITIVE_LIST,SUPERVISED", "RED_CARD,POSITIVE_LIST"})
    void refusesToBePraisedAndBlamedAtOnce(ListKind one, ListKind other) {
        Listing listing = listing(one, "2023-08-02", null);

        assertThat(refusedBy(() -> listing.requireToGoWith(listing(other, "2023-08-01", null))))
                .isEqualTo(StandingRefusal.CONTRADICTS_LISTING);
        assertThatCode(() -> listing.requireToGoWith(listing(other, "2023-07-01", "2023-08-01")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesToBeOnAListTwiceAtATime() {
        Listing listing = listing(ListKind.YELLOW_CARD, "2023-08-02", null);

        assertThat(refusedBy(() -> listing.requireToGoWith(listing(ListKind.YELLOW_CARD, "2023-07-01", "2023-08-02"))))
                .isEqualTo(StandingRefusal.ALREADY_ON_LIST);
        assertThatCode(() -> listing.requireToGoWith(listing(ListKind.HEAVY_POLLUTION_LIST, "2023-07-01", null)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesDaysInTheWrongOrderAndInTheFuture() {
        assertThat(refusedBy(() -> listing(ListKind.RED_LIST, "2023-08-02", "2023-08-01")))
                .isEqualTo(StandingRefusal.ENDS_BEFORE_IT_BEGINS);
        assertThat(refusedBy(() -> listing(ListKind.RED_LIST, "2023-08-08", null)))
                .isEqualTo(PlatformRefusal.IN_THE_FUTURE);
        Listing listing = listing(ListKind.RED_LIST, "2023-08-02", null);
        assertThat(refusedBy(() -> listing.leave(new LeaveList(LocalDate.parse("2023-08-01"), "x"), BY, TIME)))
                .isEqualTo(StandingRefusal.LEAVES_BEFORE_IT_ENTERED);
    }

    private static Listing listing(ListKind list, String since, @Nullable String until) {
        return Listing.enter(
                PARTY,
                new EnterOnList(
                        Ids.next(),
                        list,
                        "建筑工地扬尘红黑榜管理办法",
                        "连续两次检查未落实",
                        "连续三个月达标",
                        LocalDate.parse(since),
                        until == null ? null : LocalDate.parse(until)),
                BY,
                TIME);
    }

    private static Refusal refusedBy(ThrowingCallable command) {
        return catchThrowableOfType(Problem.class, command).refusal();
    }
}
