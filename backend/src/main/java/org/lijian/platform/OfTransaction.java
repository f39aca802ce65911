package org.lijian.platform;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What belongs to one transaction, under a key: a transaction that is suspended for another takes it along, and it ends with its own. */
abstract class OfTransaction implements TransactionSynchronization {
    private final Object key;

    OfTransaction(Object key) {
        this.key = key;
    }

    /** @throws IllegalStateException outside a transaction */
    void bind() {
        TransactionSynchronizationManager.registerSynchronization(this);
        resume();
    }

    @Override
    public final void suspend() {
        TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public final void resume() {
        TransactionSynchronizationManager.bindResource(key, this);
    }

    @Override
    public final void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
}
