package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class ReadOnceTest {
    private final ReadOnce<String, String> once = new ReadOnce<>();
    private final NothingButTransactions transactions = new NothingButTransactions();
    private int reads;

    @Test
    void aTransactionReadsAThingOnce() {
        transaction().executeWithoutResult(status -> {
            read("a");
            read("a");
            read("b");
        });

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void theNextTransactionBeginsWithNothing() {
        transaction().executeWithoutResult(status -> read("a"));
        transaction().executeWithoutResult(status -> {
            read("a");
            status.setRollbackOnly();
        });
        transaction().executeWithoutResult(status -> read("a"));

        assertThat(reads).isEqualTo(3);
    }

    @Test
    void nothingIsKeptOutsideATransaction() {
        read("a");
        read("a");

        assertThat(reads).isEqualTo(2);
    }

    @Test
    void aTransactionWithinKnowsNothingOfTheOneItInterrupts() {
        TransactionTemplate ofItsOwn = transaction();
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction().executeWithoutResult(outer -> {
            read("a");
            ofItsOwn.executeWithoutResult(inner -> read("a"));
            read("a");
        });

        assertThat(reads).isEqualTo(2);
    }

    private void read(String key) {
        once.known().computeIfAbsent(key, k -> k + ++reads);
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }
}
