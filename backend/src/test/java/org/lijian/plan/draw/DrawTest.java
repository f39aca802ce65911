package org.lijian.plan.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lijian.plan.draw.DrawingTest.officer;
import static org.lijian.plan.draw.LotteryTest.seed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.lead.EnforcementDomain;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Role;
import org.lijian.registry.ObjectKind;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;
import org.lijian.shared.RegionCode;

class DrawTest {
    private static final RegionCode COUNTY = RegionCode.of("140525");
    private static final Instant NOW = Instant.parse("2022-03-07T02:00:00Z");
    private static final LegalTime TIME = new LegalTime(Clock.fixed(NOW, ZoneOffset.UTC));
    private static final CurrentOfficer BY = new CurrentOfficer(officer(90), "段守望", Set.of(Role.DUTY_OFFICER), COUNTY);

    @Test
    void theNextOfTheDrawnOrderFollowsWhatIsPassedOver() {
        Draw draw = drawn();
        List<Pick> before = draw.picks();

        draw.skip(new SkipDrawn(before.get(0).object(), null, SkipReason.NOT_OPERATING, "已注销"), BY.id(), NOW);

        assertThat(draw.picks()).hasSize(2).doesNotContain(before.get(0)).startsWith(before.get(1));
    }

    @Test
    void theNextOfficerFollowsWhoIsPassedOverAtThatTargetOnly() {
        Draw draw = drawn();
        Pick first = draw.picks().get(0);
        Pick second = draw.picks().get(1);
        OfficerId away = first.officers().get(0);

        draw.skip(new SkipDrawn(first.object(), away, SkipReason.LEAVE, "病假"), BY.id(), NOW);

        assertThat(draw.picks().get(0).officers())
                .hasSize(2)
                .doesNotContain(away)
                .startsWith(first.officers().get(1));
        assertThat(draw.picks().get(1)).isEqualTo(second);
        assertThat(refusedBy(
                        () -> draw.skip(new SkipDrawn(first.object(), away, SkipReason.LEAVE, "再次"), BY.id(), NOW)))
                .isEqualTo(DrawRefusal.NOT_DRAWN);
    }

    @Test
    void refusesToSkipMoreThanTheListHolds() {
        Draw draw = drawn();
        for (int i = 0; i < 3; i++) {
            draw.skip(new SkipDrawn(draw.picks().get(0).object(), null, SkipReason.OTHER, "说明"), BY.id(), NOW);
        }

        assertThat(refusedBy(() -> draw.skip(
                        new SkipDrawn(draw.picks().get(0).object(), null, SkipReason.OTHER, "说明"), BY.id(), NOW)))
                .isEqualTo(DrawRefusal.TOO_FEW_CANDIDATES);
    }

    @Test
    void refusesAListThatCannotGiveWhatIsToBeDrawn() {
        assertThat(refusedBy(() -> draft(said(officers(1)), 5))).isEqualTo(DrawRefusal.TOO_FEW_OFFICERS);
        assertThat(refusedBy(() -> draft(said(officers(3)), 1))).isEqualTo(DrawRefusal.TOO_FEW_CANDIDATES);
        assertThat(refusedBy(() -> draft(
                        new SayWhoMayBeDrawn(
                                officers(2),
                                null,
                                List.of(new SayWhoMayBeDrawn.Recusal(officer(0), object(3), "近亲属")),
                                null,
                                null),
                        5)))
                .isEqualTo(DrawRefusal.TOO_FEW_OFFICERS);
        assertThat(refusedBy(() -> draft(
                        new SayWhoMayBeDrawn(
                                officers(3),
                                List.of(new SayWhoMayBeDrawn.Weight(object(77), 3, "信用较低")),
                                null,
                                null,
                                null),
                        5)))
                .isEqualTo(DrawRefusal.NOT_A_CANDIDATE);
    }

    @Test
    void refusesAScopeThatHoldsMoreThanCanBeDrawnFrom() {
        assertThat(refusedBy(() -> draft(said(officers(3)), 20_001))).isEqualTo(DrawRefusal.TOO_MANY_CANDIDATES);
    }

    @Test
    void asksForTheReasonOfEveryExceptionAndForAWeightThatMeansSomething() {
        assertThat(refusedBy(() -> draft(weight(3, null), 5))).isEqualTo(PlatformRefusal.INVALID);
        assertThat(refusedBy(() -> draft(weight(0, "说明"), 5))).isEqualTo(PlatformRefusal.INVALID);
        assertThat(refusedBy(() -> draft(weight(101, "说明"), 5))).isEqualTo(PlatformRefusal.INVALID);
        assertThat(draft(weight(100, "说明"), 5).view().list()).contains("candidate " + object(0) + " 100");
    }

    @Test
    void leavesOutWhomItWasToldToAndSaysWhy() {
        Draw draw = draft(
                new SayWhoMayBeDrawn(
                        officers(4),
                        null,
                        null,
                        List.of(new SayWhoMayBeDrawn.ExcludedObject(object(1), SkipReason.POSITIVE_LIST, "A 级企业")),
                        List.of(new SayWhoMayBeDrawn.ExcludedOfficer(officer(2), SkipReason.LEAVE, "年休假"))),
                5);

        assertThat(draw.view().candidates()).isEqualTo(4);
        assertThat(draw.view().officers()).isEqualTo(3);
        assertThat(draw.view().list())
                .contains("excluded-candidate " + object(1) + " POSITIVE_LIST")
                .contains("excluded-officer " + officer(2) + " LEAVE")
                .doesNotContain("年休假");
    }

    @Test
    void aLockedListIsNotChanged() {
        Draw draw = draft(said(officers(3)), 5);
        draw.commit(seed(1), BY.id(), NOW);

        assertThat(refusedBy(() -> draw.say(said(officers(2)), scope(5), ""))).isEqualTo(DrawRefusal.LIST_IS_LOCKED);
        assertThat(refusedBy(() -> draw.commit(seed(2), BY.id(), NOW))).isEqualTo(PlatformRefusal.NOT_AT_THIS_STEP);
        assertThat(draw.view().seed()).isNull();
        assertThat(draw.publication().list()).isNull();
        assertThat(draw.picks()).isEmpty();
    }

    private static Draw drawn() {
        Draw draw = draft(said(officers(4)), 5);
        draw.commit(seed(1), BY.id(), NOW);
        draw.draw("见证", BY.id(), NOW);
        return draw;
    }

    private static Draw draft(SayWhoMayBeDrawn said, int objects) {
        Draw draw = Draw.prepare(
                new PrepareDraw(
                        Ids.next(),
                        "扬尘双随机",
                        COUNTY,
                        EnforcementDomain.DUST,
                        List.of(ObjectKind.ROAD),
                        "DUST-YARD",
                        LocalDate.of(2022, 3, 8),
                        2,
                        said),
                BY,
                TIME);
        draw.say(said, scope(objects), "/list");
        return draw;
    }

    private static SayWhoMayBeDrawn said(List<OfficerId> officers) {
        return new SayWhoMayBeDrawn(officers, null, null, null, null);
    }

    private static SayWhoMayBeDrawn weight(int weight, @Nullable String note) {
        return new SayWhoMayBeDrawn(
                officers(3), List.of(new SayWhoMayBeDrawn.Weight(object(0), weight, note)), null, null, null);
    }

    private static List<OfficerId> officers(int count) {
        return IntStream.range(0, count).mapToObj(DrawingTest::officer).toList();
    }

    private static List<RegulatedObjectView> scope(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> object(DrawingTest.object(i)))
                .toList();
    }

    private static RegulatedObjectView object(RegulatedObjectId id) {
        return new RegulatedObjectView(
                id, 0, new PartyId(Ids.next()), ObjectKind.ROAD, "某路", "泽州县", COUNTY, null, null, null);
    }

    private static RegulatedObjectId object(int number) {
        return DrawingTest.object(number);
    }

    private static Refusal refusedBy(ThrowingCallable command) {
        return catchThrowableOfType(Problem.class, command).refusal();
    }
}
