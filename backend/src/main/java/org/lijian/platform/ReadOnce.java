package org.lijian.platform;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the present transaction has read of a kind, so that a command which asks for the same thing in ten places reads it once. For values
 * that nobody changes, under keys that say all they depend on; the next transaction begins with nothing.
 */
public final class ReadOnce<K, V> {
    /** What this transaction has read; nothing, and nothing is kept, outside of one. */
    public Map<K, V> known() {
        @SuppressWarnings("unchecked") // bound below under this key alone
        @Nullable Memory<K, V> present = (Memory<K, V>) TransactionSynchronizationManager.getResource(this);
        if (present == null) {
            present = new Memory<>(this);
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                present.bind();
            }
        }
        return present.values;
    }

    private static final class Memory<K, V> extends OfTransaction {
        private final Map<K, V> values = new HashMap<>();

        private Memory(ReadOnce<K, V> owner) {
            super(owner);
        }
    }
}
