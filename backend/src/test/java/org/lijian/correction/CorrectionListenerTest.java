package org.lijian.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.correction.CorrectionFixtures.COAL_IN_THE_OPEN;
import static org.lijian.correction.CorrectionFixtures.COUNTY;
import static org.lijian.correction.CorrectionFixtures.INSPECTION;
import static org.lijian.correction.CorrectionFixtures.INSPECTOR_A;
import static org.lijian.correction.CorrectionFixtures.MARCH_25;
import static org.lijian.correction.CorrectionFixtures.MARCH_8;
import static org.lijian.correction.CorrectionFixtures.PARTY;
import static org.lijian.correction.CorrectionFixtures.found;
import static org.lijian.correction.CorrectionFixtures.issuedOrder;
import static org.lijian.correction.CorrectionFixtures.recheck;
import static org.lijian.correction.CorrectionFixtures.servedOrder;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.ClosingRefused;
import org.lijian.casefile.FilingDecided;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.OpenPerDayPenalty;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.deadline.DeadlineId;
import org.lijian.deadline.DeadlineMoved;
import org.lijian.deadline.DeadlineMoves;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.delivery.DocumentDelivered;
import org.lijian.document.DocumentType;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.change.LawTakesEffect;
import org.lijian.law.perday.RecheckResult;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.lead.LeadId;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.registry.PartyId;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@Import({
    CorrectionListener.class,
    PerDayRounds.class,
    Deadlines.class,
    DeadlineMoves.class,
    StatutoryPeriods.class,
    CorrectionListenerTest.Today.class
})
@RecordApplicationEvents
class CorrectionListenerTest {
    private static final CaseId CASE = new CaseId(Ids.next());
    private static final PenaltyId PENALTY = new PenaltyId(Ids.next());

    @Autowired
    CorrectionOrderMapper mapper;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    ApplicationEvents events;

    @Autowired
    LawBook law;

    @MockitoBean
    Penalties penalties;

    @BeforeEach
    void perDayPenaltiesMayFollow() {
        when(penalties.perDayMayFollow(CASE, COAL_IN_THE_OPEN)).thenReturn(true);
        when(penalties.openPerDay(any())).thenReturn(PENALTY);
    }

    @Test
    void theThirtyDaysForTheRecheckBeginWithTheService() {
        CorrectionOrder order = issuedOrder();
        mapper.insert(order);

        publisher.publishEvent(new DocumentDelivered(
                order.deliveryId(),
                order.documentId(),
                order.id().value(),
                DocumentType.CORRECTION_ORDER,
                INSPECTOR_A,
                MARCH_8));

        LocalDate dayThirty = LocalDate.of(2022, 4, 7);
        CorrectionOrder served = mapper.find(order.id());
        assertThat(served.status()).isEqualTo(CorrectionStatus.SERVED);
        assertThat(served.recheckBy()).isEqualTo(dayThirty);
        assertThat(deadlines.open(order.id().value(), "RECHECK"))
                .map(DeadlineView::dueOn)
                .contains(dayThirty);
        assertThat(events.stream(CorrectionOrderServed.class))
                .containsExactly(new CorrectionOrderServed(order.id(), MARCH_8, dayThirty));
    }

    @Test
    void theLastDayForTheRecheckFollowsItsClockWhenTheLawMovesIt() {
        CorrectionOrder order = issuedOrder();
        mapper.insert(order);
        publisher.publishEvent(new DocumentDelivered(
                order.deliveryId(),
                order.documentId(),
                order.id().value(),
                DocumentType.CORRECTION_ORDER,
                INSPECTOR_A,
                MARCH_8));

        publisher.publishEvent(new LawTakesEffect(1, rechecksWithin("45")));

        LocalDate dayFortyFive = LocalDate.of(2022, 4, 22);
        assertThat(deadlines.open(order.id().value(), "RECHECK"))
                .map(DeadlineView::dueOn)
                .contains(dayFortyFive);
        CorrectionOrder moved = mapper.find(order.id());
        assertThat(moved.recheckBy()).isEqualTo(dayFortyFive);
        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.lapsed(LocalDate.of(2022, 4, 8))).isFalse();
    }

    @Test
    void anOrderIsNotMovedByTheClockOfAnother() {
        CorrectionOrder order = servedOrder();
        mapper.insert(order);

        publisher.publishEvent(moved("RECHECK", Ids.next()));
        publisher.publishEvent(moved("PAY", order.id().value()));

        assertThat(mapper.find(order.id()).recheckBy()).isEqualTo(order.recheckBy());
    }

    @Test
    void aRefusalFoundBeforeTheCaseWasFiledOpensItsPerDayPenaltyAtTheFiling() {
        CorrectionOrder order = refused();

        publisher.publishEvent(filing(COAL_IN_THE_OPEN, true));
        publisher.publishEvent(filing(COAL_IN_THE_OPEN, true));

        Recheck recheck = mapper.recheckOf(order.id());
        verify(penalties)
                .openPerDay(new OpenPerDayPenalty(
                        CASE,
                        COAL_IN_THE_OPEN,
                        order.id().value(),
                        order.documentNumber(),
                        MARCH_8,
                        recheck.id().value(),
                        MARCH_25,
                        RecheckResult.STILL_VIOLATING,
                        INSPECTOR_A));
        assertThat(recheck.perDayPenaltyId()).isEqualTo(PENALTY);
        assertThat(mapper.find(order.id()).caseId()).isEqualTo(CASE);
    }

    @Test
    void aRefusedFilingOpensNothing() {
        CorrectionOrder order = refused();

        publisher.publishEvent(filing(COAL_IN_THE_OPEN, false));

        verify(penalties, never()).openPerDay(any());
        assertThat(mapper.find(order.id()).caseId()).isNull();
    }

    @Test
    void theFilingOfAnotherViolationOpensNothing() {
        CorrectionOrder order = refused();

        publisher.publishEvent(filing("AIR-117-2", true));

        verify(penalties, never()).openPerDay(any());
        assertThat(mapper.find(order.id()).caseId()).isNull();
    }

    @Test
    void anObeyedOrderOpensNothing() {
        CorrectionOrder order = servedOrder();
        Recheck corrected = recheck(order, found(RecheckResult.CORRECTED, MARCH_25));
        mapper.insert(order);
        mapper.insertRecheck(corrected);

        publisher.publishEvent(filing(COAL_IN_THE_OPEN, true));

        verify(penalties, never()).openPerDay(any());
        assertThat(mapper.find(order.id()).caseId()).isEqualTo(CASE);
    }

    @Test
    void theCaseOfAnotherPartyTakesInNoOrderOfThisOne() {
        CorrectionOrder order = refused();

        publisher.publishEvent(filing(new PartyId(Ids.next()), COAL_IN_THE_OPEN, true));

        verify(penalties, never()).openPerDay(any());
        assertThat(mapper.find(order.id()).caseId()).isNull();
    }

    @Test
    void aRefusalFoundWhileTheCaseWaitedToBeClosedIsTakenUpWhenItIsNot() {
        CorrectionOrder order = refused();
        when(penalties.perDayMayFollow(CASE, COAL_IN_THE_OPEN)).thenReturn(false);
        publisher.publishEvent(filing(COAL_IN_THE_OPEN, true));
        verify(penalties, never()).openPerDay(any());

        when(penalties.perDayMayFollow(CASE, COAL_IN_THE_OPEN)).thenReturn(true);
        publisher.publishEvent(new ClosingRefused(CASE, INSPECTOR_A));

        assertThat(mapper.recheckOf(order.id()).perDayPenaltyId()).isEqualTo(PENALTY);
    }

    private CorrectionOrder refused() {
        CorrectionOrder order = servedOrder();
        Recheck refusal = recheck(order, found(RecheckResult.STILL_VIOLATING, MARCH_25));
        mapper.insert(order);
        mapper.insertRecheck(refusal);
        return order;
    }

    private static FilingDecided filing(String violation, boolean approved) {
        return filing(PARTY, violation, approved);
    }

    private static FilingDecided filing(PartyId party, String violation, boolean approved) {
        return new FilingDecided(
                CASE,
                INSPECTION,
                new LeadId(Ids.next()),
                party,
                INSPECTOR_A,
                COUNTY,
                List.of(violation),
                approved,
                List.of(),
                MARCH_25);
    }

    private ReferenceBook rechecksWithin(String days) {
        String path = "periods/periods.yaml";
        String periods = law.inForce().text(path).orElseThrow();
        int recheck = periods.indexOf("- code: RECHECK");
        String changed = periods.substring(0, recheck)
                + periods.substring(recheck).replaceFirst("length: 30", "length: " + days);
        return law.inForce().with(path, changed);
    }

    private static DeadlineMoved moved(String code, UUID subject) {
        return new DeadlineMoved(
                new DeadlineId(Ids.next()), code, subject, COUNTY, MARCH_25, MARCH_25.plusDays(1), null);
    }

    static class Today {
        @Bean
        LegalTime friday() {
            return new LegalTime(Clock.fixed(MARCH_25.atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        }
    }
}
