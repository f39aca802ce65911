package org.lijian.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lijian.casefile.CaseId;
import org.lijian.casefile.PenaltyId;
import org.lijian.law.LawBook;
import org.lijian.law.surcharge.Surcharges;
import org.lijian.platform.Ids;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The fine of 816,000 yuan that was received on 2022-04-26 and was due on 2022-05-11. */
final class CollectionFixtures {
    static final Surcharges SURCHARGES = new Surcharges(LawBook.shipped());
    static final OfficerId CASHIER = new OfficerId(Ids.next());
    static final Money FINE = Money.of("816000.00");
    static final LocalDate SERVED_ON = LocalDate.of(2022, 4, 26);
    static final LocalDate DUE_ON = LocalDate.of(2022, 5, 11);
    static final Instant NOW = Instant.parse("2022-08-01T00:00:00Z");

    private CollectionFixtures() {}

    static FineCollection openCollection() {
        return openCollection(new CaseId(Ids.next()));
    }

    static FineCollection openCollection(CaseId caseId) {
        return FineCollection.open(
                new CollectionId(Ids.next()),
                new PenaltyId(Ids.next()),
                caseId,
                RegionCode.of("140525"),
                FINE,
                SERVED_ON,
                DUE_ON);
    }

    static Ledger ledger(Payment... payments) {
        return new Ledger(List.of(new PlanInstalment(DUE_ON, FINE)), List.of(payments), List.of(), SURCHARGES);
    }

    static RecordPayment paying(String amount, LocalDate on) {
        return new RecordPayment(new PaymentId(Ids.next()), Money.of(amount), on, "ICBC-" + Ids.next());
    }

    static Payment paid(String amount, LocalDate on) {
        RecordPayment command = paying(amount, on);
        return new Payment(
                command.id(),
                new CollectionId(Ids.next()),
                command.amount(),
                on,
                command.bankReference(),
                CASHIER,
                NOW);
    }
}
