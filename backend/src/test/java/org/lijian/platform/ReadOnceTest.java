package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class ReadOnceTest {
    private final ReadOnce<String, String> once = new ReadOnce<>();
    private final Transactions transactions = new Transactions();
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

    /** Transactions over nothing. */
    private static final class Transactions extends AbstractPlatformTransactionManager {
        private int open;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return open > 0;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            open++;
        }

        @Override
        protected Object doSuspend(Object transaction) {
            return this;
        }

        @Override
        protected void doResume(@Nullable Object transaction, Object suspended) {
            // nothing was bound
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // nothing to keep
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // nothing to undo
        }

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            open--;
        }
    }
}
