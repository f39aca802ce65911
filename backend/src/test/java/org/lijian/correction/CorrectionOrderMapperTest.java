package org.lijian.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.correction.CorrectionFixtures.COAL_IN_THE_OPEN;
import static org.lijian.correction.CorrectionFixtures.INSPECTION;
import static org.lijian.correction.CorrectionFixtures.INSPECTOR_A;
import static org.lijian.correction.CorrectionFixtures.INSPECTOR_B;
import static org.lijian.correction.CorrectionFixtures.MARCH_25;
import static org.lijian.correction.CorrectionFixtures.MARCH_8;
import static org.lijian.correction.CorrectionFixtures.NOW;
import static org.lijian.correction.CorrectionFixtures.PARTY;
import static org.lijian.correction.CorrectionFixtures.command;
import static org.lijian.correction.CorrectionFixtures.found;
import static org.lijian.correction.CorrectionFixtures.issuedOrder;
import static org.lijian.correction.CorrectionFixtures.recheck;
import static org.lijian.correction.CorrectionFixtures.servedOrder;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.law.perday.RecheckResult;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.shared.Problem;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@DatabaseTest
class CorrectionOrderMapperTest {
    @Autowired
    CorrectionOrderMapper mapper;

    @Test
    void keepsAnOrderAsItWasIssued() {
        CorrectionOrder order = issuedOrder();
        mapper.insert(order);

        assertThat(mapper.find(order.id())).usingRecursiveComparison().isEqualTo(order);
    }

    @Test
    void savesTheStateOnceForOneVersion() {
        CorrectionOrder order = issuedOrder();
        mapper.insert(order);
        order.serve(MARCH_8, MARCH_25);
        order.belongsTo(new CaseId(Ids.next()));

        assertThat(mapper.update(order, 0)).isEqualTo(1);
        assertThat(mapper.update(order, 0)).isZero();

        CorrectionOrder saved = mapper.findForUpdate(order.id());
        assertThat(saved).usingRecursiveComparison().ignoringFields("version").isEqualTo(order);
        assertThat(saved.version()).isEqualTo(1);
    }

    @Test
    void keepsARecheckWithThoseWhoMadeItAndItsEvidence() {
        CorrectionOrder order = servedOrder();
        mapper.insert(order);
        RecordRecheck command = found(RecheckResult.STILL_VIOLATING, MARCH_25);
        Recheck recheck = recheck(order, command);
        mapper.insertRecheck(recheck);
        command.officers().forEach(officer -> mapper.insertRecheckOfficer(recheck.id(), officer));
        command.evidence().forEach(item -> mapper.insertRecheckEvidence(recheck.id(), item));

        assertThat(mapper.recheckOf(order.id())).isEqualTo(recheck);
        assertThat(mapper.recheck(recheck.id())).isEqualTo(recheck);
        assertThat(mapper.recheckOfficers(recheck.id())).containsExactlyInAnyOrder(INSPECTOR_A, INSPECTOR_B);
        assertThat(mapper.recheckEvidence(recheck.id())).isEqualTo(command.evidence());
    }

    @Test
    void notesThePerDayPenaltyOfARecheckOnce() {
        CorrectionOrder order = servedOrder();
        mapper.insert(order);
        Recheck recheck = recheck(order, found(RecheckResult.STILL_VIOLATING, MARCH_25));
        mapper.insertRecheck(recheck);
        PenaltyId penalty = new PenaltyId(Ids.next());

        assertThat(mapper.notePerDayPenalty(recheck.id(), penalty)).isEqualTo(1);
        assertThat(mapper.notePerDayPenalty(recheck.id(), new PenaltyId(Ids.next())))
                .isZero();
        assertThat(mapper.recheckOf(order.id()).perDayPenaltyId()).isEqualTo(penalty);
    }

    @Test
    void twoOrdersCannotBothBeTheSameRound() {
        mapper.insert(issuedOrder());

        assertThatThrownBy(() -> mapper.insert(issuedOrder())).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void readsRoundsInOrder() {
        CorrectionOrder first = issuedOrder();
        CorrectionOrder second = issuedOrder(command(first.id(), MARCH_25), 2);
        mapper.insert(second);
        mapper.insert(first);

        assertThat(mapper.roundsForUpdate(INSPECTION, PARTY, COAL_IN_THE_OPEN))
                .extracting(CorrectionOrder::id)
                .containsExactly(first.id(), second.id());
    }

    @Test
    void aCaseIsNotClosedAsLongAsOneOfItsActsIsNotCorrected() {
        CaseId caseId = new CaseId(Ids.next());
        CorrectionOrder loading = orderOf(caseId, "AIR-117-3");
        CorrectionOrder open = orderOf(caseId, COAL_IN_THE_OPEN);
        recheck(open, found(RecheckResult.CORRECTED, MARCH_25));
        mapper.insert(loading);
        mapper.insert(open);
        OrdersOfCase orders = new OrdersOfCase(mapper, new LegalTime(Clock.fixed(NOW, LegalTime.ZONE)));

        assertThat(orders.unmet(caseId).map(Problem::refusal)).contains(CorrectionRefusal.NOT_CORRECTED);
        recheck(loading, found(RecheckResult.CORRECTED, MARCH_25));
        mapper.update(loading, 0);
        assertThat(orders.unmet(caseId)).isEmpty();
    }

    private static CorrectionOrder orderOf(CaseId caseId, String violation) {
        CorrectionOrder order = issuedOrder(
                new IssueCorrectionOrder(
                        new CorrectionOrderId(Ids.next()), INSPECTION, null, null, violation, "立即改正", MARCH_8, null),
                1);
        order.serve(MARCH_8, MARCH_25);
        order.belongsTo(caseId);
        return order;
    }

    @Test
    void readsTheOrdersOfACaseFirstRoundFirst() {
        CaseId caseId = new CaseId(Ids.next());
        CorrectionOrder first = issuedOrder();
        CorrectionOrder second = issuedOrder(command(first.id(), MARCH_25), 2);
        first.belongsTo(caseId);
        second.belongsTo(caseId);
        mapper.insert(second);
        mapper.insert(first);

        assertThat(mapper.ofCase(caseId)).extracting(CorrectionOrder::id).containsExactly(first.id(), second.id());
    }

    @Test
    void listsTheOrdersOfAnAreaNewestFirst() {
        CorrectionOrder first = issuedOrder();
        CorrectionOrder second = issuedOrder(command(first.id(), MARCH_25), 2);
        mapper.insert(first);
        mapper.insert(second);

        assertThat(mapper.list(INSPECTION, "1405", null, 10))
                .extracting(CorrectionOrder::id)
                .containsExactly(second.id(), first.id());
        assertThat(mapper.list(INSPECTION, "140525", second.id().value(), 10))
                .extracting(CorrectionOrder::id)
                .containsExactly(first.id());
        assertThat(mapper.list(INSPECTION, "140581", null, 10)).isEmpty();
    }
}
