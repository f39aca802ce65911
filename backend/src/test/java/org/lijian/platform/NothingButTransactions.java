package org.lijian.platform;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Transactions over nothing, for what only asks when they begin and end. */
final class NothingButTransactions extends AbstractPlatformTransactionManager {
    private static final long serialVersionUID = 1L;

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
    protected void doResume(Object transaction, Object suspended) {
        // nothing was held
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        // nothing is kept
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        // nothing is kept
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        open--;
    }
}
