package org.lijian.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.lead.LeadFixtures.DUTY;
import static org.lijian.lead.LeadFixtures.TIME;
import static org.lijian.lead.LeadFixtures.TODAY;
import static org.lijian.lead.LeadFixtures.ZEZHOU;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.registry.Coordinates;
import org.lijian.registry.RegulatedObjectId;

class LikenessTest {
    private static final String COAL = "原煤露天堆放，大风天扬尘严重";

    @Test
    void theSameYardReportedNextDayNearbyIsVeryLikely() {
        RegulatedObjectId yard = new RegulatedObjectId(Ids.next());

        Likeness likeness = Likeness.between(
                lead(COAL, at("112.851000", "35.490000"), TODAY, yard),
                lead("煤场扬尘严重", at("112.852000", "35.490000"), TODAY.minusDays(1), yard));

        assertThat(likeness.metres()).isBetween(88, 93);
        assertThat(likeness.reasons())
                .extracting(Likeness.Reason::kind)
                .containsExactly(
                        Likeness.ReasonKind.OBJECT,
                        Likeness.ReasonKind.PLACE,
                        Likeness.ReasonKind.TIME,
                        Likeness.ReasonKind.WORDS);
        assertThat(likeness.score()).isGreaterThan(90);
        assertThat(likeness.isWorthShowing()).isTrue();
    }

    @Test
    void theSameDayAloneIsNoReason() {
        Likeness likeness = Likeness.between(
                lead(COAL, at("112.851000", "35.490000"), TODAY, null),
                lead("餐馆油烟直排", at("112.951000", "35.590000"), TODAY, null));

        assertThat(likeness.isWorthShowing()).isFalse();
    }

    @Test
    void fartherApartCountsLessAndBeyondTheBoundNothing() {
        int here = likeness("112.851000").score();
        int near = likeness("112.853000").score();
        int edge = likeness("112.856000").score();
        int beyond = likeness("112.857000").score();

        assertThat(List.of(here, near, edge))
                .isSortedAccordingTo((a, b) -> b - a)
                .doesNotHaveDuplicates();
        assertThat(edge - beyond).isGreaterThanOrEqualTo(17);
    }

    @Test
    void isTheSameWhicheverIsAskedFirst() {
        Lead one = lead(COAL, at("112.851000", "35.490000"), TODAY, null);
        Lead other = lead("堆煤扬尘", at("112.852000", "35.491000"), TODAY.minusDays(9), null);

        assertThat(Likeness.between(one, other)).isEqualTo(Likeness.between(other, one));
    }

    @Test
    void everyPlaceWithinTheBoundLiesInOneOfTheCells() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            double latitude = -60 + random.nextDouble() * 120;
            double longitude = -179 + random.nextDouble() * 358;
            double angle = random.nextDouble() * 2 * Math.PI;
            double metres = random.nextDouble() * 499;
            double otherLatitude = latitude + metres * Math.sin(angle) / 111_320;
            double otherLongitude = longitude + metres * Math.cos(angle) / 111_320 / Math.cos(Math.toRadians(latitude));
            long cell = (long)
                    (Math.floor((otherLatitude + 90) * 200) * 100_000 + Math.floor((otherLongitude + 180) * 200));

            assertThat(MapCells.around(at(six(longitude), six(latitude)), 500)).contains(cell);
        }
    }

    private static Likeness likeness(String longitude) {
        return Likeness.between(
                lead(COAL, at("112.851000", "35.490000"), TODAY, null),
                lead(COAL, at(longitude, "35.490000"), TODAY, null));
    }

    private static String six(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    private static Coordinates at(String longitude, String latitude) {
        return new Coordinates(new BigDecimal(longitude), new BigDecimal(latitude));
    }

    private static Lead lead(
            String summary, Coordinates location, LocalDate receivedOn, @Nullable RegulatedObjectId object) {
        return Lead.register(
                new RegisterLead(
                        null,
                        LeadChannel.PATROL,
                        ZEZHOU,
                        "巴公镇",
                        location,
                        summary,
                        null,
                        null,
                        object,
                        receivedOn,
                        null,
                        null),
                DUTY,
                TIME);
    }
}
