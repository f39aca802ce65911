package org.lijian.platform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the present transaction did, written to the chain right before it commits: three statements for all of it instead of three for each
 * act, and the chains are locked for the moment of writing only.
 */
final class AuditOfTransaction implements TransactionSynchronization {
    private static final int AT_ONCE = 200;

    private final AuditChain chain;
    private final List<AuditedAct> acts = new ArrayList<>();
    private boolean committing;

    private AuditOfTransaction(AuditChain chain) {
        this.chain = chain;
    }

    static AuditOfTransaction of(AuditChain chain) {
        @Nullable AuditOfTransaction present = present(chain);
        if (present == null) {
            present = new AuditOfTransaction(chain);
            TransactionSynchronizationManager.bindResource(chain, present);
            TransactionSynchronizationManager.registerSynchronization(present);
        }
        return present;
    }

    /** Writes what there is now, for who wants to read it in the same transaction. */
    static void write(AuditChain chain) {
        @Nullable AuditOfTransaction present = present(chain);
        if (present != null) {
            present.write();
        }
    }

    void add(AuditedAct act) {
        acts.add(act);
        if (committing || acts.size() == AT_ONCE) {
            write();
        }
    }

    private void write() {
        if (!acts.isEmpty()) {
            chain.append(acts);
            acts.clear();
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        write();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(chain);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(chain, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(chain);
    }

    private static @Nullable AuditOfTransaction present(AuditChain chain) {
        return (AuditOfTransaction) TransactionSynchronizationManager.getResource(chain);
    }
}
