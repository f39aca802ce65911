package org.lijian.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.collection.CollectionFixtures.CASHIER;
import static org.lijian.collection.CollectionFixtures.DUE_ON;
import static org.lijian.collection.CollectionFixtures.NOW;
import static org.lijian.collection.CollectionFixtures.SERVED_ON;
import static org.lijian.collection.CollectionFixtures.ledger;
import static org.lijian.collection.CollectionFixtures.openCollection;
import static org.lijian.collection.CollectionFixtures.paying;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lijian.casefile.ArchiveItem;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.ClosingGround;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.Penalties;
import org.lijian.document.DocumentId;
import org.lijian.evidence.EvidenceId;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.shared.Problem;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@DatabaseTest
class CollectionMapperTest {
    @Autowired
    CollectionMapper mapper;

    @Autowired
    RefundMapper refunds;

    @Autowired
    CollectionEndingMapper endings;

    @Autowired
    DecisionRevocationMapper revocations;

    @Test
    void keepsACollectionAsItWasOpened() {
        FineCollection fine = openCollection();
        mapper.insert(fine);

        assertThat(mapper.find(fine.id())).usingRecursiveComparison().isEqualTo(fine);
        assertThat(mapper.findByPenalty(fine.penaltyId()))
                .usingRecursiveComparison()
                .isEqualTo(fine);
    }

    @Test
    void aPenaltyIsCollectedOnce() {
        FineCollection fine = openCollection();
        mapper.insert(fine);

        assertThatThrownBy(() -> mapper.insert(fine)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void savesTheSettlementOnceForOneVersion() {
        FineCollection fine = openCollection();
        mapper.insert(fine);
        fine.pay(paying("816000.00", DUE_ON), ledger(), CASHIER, NOW);

        assertThat(mapper.update(fine, 0)).isEqualTo(1);
        assertThat(mapper.update(fine, 0)).isZero();
        assertThat(mapper.findForUpdate(fine.id()).settledOn()).isEqualTo(DUE_ON);
    }

    @Test
    void readsPaymentsInTheOrderTheyWereMade() {
        FineCollection fine = openCollection();
        mapper.insert(fine);
        Payment late = fine.pay(paying("1.00", DUE_ON), ledger(), CASHIER, NOW);
        Payment early = fine.pay(paying("2.00", SERVED_ON), ledger(late), CASHIER, NOW);
        mapper.insertPayment(late);
        mapper.insertPayment(early);

        assertThat(mapper.payments(fine.id())).containsExactly(early, late);
        assertThat(mapper.payment(late.id())).isEqualTo(late);
        assertThat(mapper.paymentByReference(late.bankReference())).isEqualTo(late);
    }

    @Test
    void aBankReferenceStandsForOnePaymentOfAnyFine() {
        FineCollection one = openCollection();
        FineCollection another = openCollection();
        mapper.insert(one);
        mapper.insert(another);
        RecordPayment told = paying("1.00", DUE_ON);
        mapper.insertPayment(one.pay(told, ledger(), CASHIER, NOW));
        Payment again = another.pay(
                new RecordPayment(new PaymentId(Ids.next()), told.amount(), told.paidOn(), told.bankReference()),
                ledger(),
                CASHIER,
                NOW);

        assertThatThrownBy(() -> mapper.insertPayment(again)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void listsTheFinesOfAnAreaNewestFirst() {
        CaseId caseId = new CaseId(Ids.next());
        FineCollection first = openCollection(caseId);
        FineCollection second = openCollection(caseId);
        mapper.insert(first);
        mapper.insert(second);

        assertThat(mapper.list(caseId, null, "1405", null, 10))
                .extracting(FineCollection::id)
                .containsExactly(second.id(), first.id());
        assertThat(mapper.list(caseId, null, "140525", second.id().value(), 10))
                .extracting(FineCollection::id)
                .containsExactly(first.id());
        assertThat(mapper.list(null, first.penaltyId(), "1405", null, 10)).hasSize(1);
        assertThat(mapper.list(null, new PenaltyId(Ids.next()), "1405", null, 10))
                .isEmpty();
        assertThat(mapper.list(caseId, null, "140581", null, 10)).isEmpty();
    }

    @Test
    void aCaseCannotBeClosedAsPerformedWhileAFineOfItIsOpen() {
        CaseId caseId = new CaseId(Ids.next());
        FineCollection paid = openCollection(caseId);
        FineCollection unpaid = openCollection(caseId);
        paid.pay(paying("816000.00", DUE_ON), ledger(), CASHIER, NOW);
        mapper.insert(paid);
        FinesOfCase fines = finesOfCase();

        assertThat(fines.unmet(caseId)).isEmpty();
        mapper.insert(unpaid);
        assertThat(fines.unmet(caseId)).map(Problem::refusal).contains(CollectionRefusal.FINES_UNPAID);
        assertThat(fines.unmet(new CaseId(Ids.next()))).isEmpty();
    }

    @Test
    void noFineShowsTheGroundsThatRestOnOne() {
        FinesOfCase fines = finesOfCase();
        CaseId without = new CaseId(Ids.next());

        for (ClosingGround ground : ClosingGround.values()) {
            assertThat(fines.unmet(without, ground).map(Problem::refusal))
                    .as(ground.zh())
                    .isEqualTo(
                            ground.isShownByFines() ? Optional.of(CollectionRefusal.NO_FINE_SHOWS) : Optional.empty());
        }
    }

    @Test
    void aFineThatWasGivenUpShowsItsOwnGroundOnly() {
        CaseId caseId = new CaseId(Ids.next());
        FineCollection fine = openCollection(caseId);
        fine.end();
        mapper.insert(fine);
        EvidenceId proof = new EvidenceId(Ids.next());
        CollectionEnding ending = new CollectionEnding(
                fine.id(), EndCircumstance.PARTY_DISSOLVED, "已注销", DUE_ON, CASHIER, new DocumentId(Ids.next()));
        endings.insert(ending);
        endings.insertEvidence(fine.id(), proof);
        FinesOfCase fines = finesOfCase();

        assertThat(endings.of(fine.id())).isEqualTo(ending);
        assertThat(endings.evidenceOf(fine.id())).containsExactly(proof);
        assertThat(fines.unmet(caseId, ClosingGround.NOBODY_LEFT_TO_PAY)).isEmpty();
        assertThat(fines.unmet(caseId, ClosingGround.PERFORMED).map(Problem::refusal))
                .contains(CollectionRefusal.ANOTHER_GROUND);
        assertThat(fines.items(caseId)).extracting(ArchiveItem::name).containsExactly("终结收缴审批表", "当事人死亡（终止）等证明材料");
    }

    private FinesOfCase finesOfCase() {
        return new FinesOfCase(
                mapper,
                new CollectionFiles(
                        mapper,
                        refunds,
                        endings,
                        revocations,
                        CollectionFixtures.SURCHARGES,
                        new LegalTime(Clock.fixed(NOW, LegalTime.ZONE))),
                mock(Penalties.class));
    }
}
