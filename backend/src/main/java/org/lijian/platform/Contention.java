package org.lijian.platform;

import java.sql.SQLTransactionRollbackException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Failures that only say that somebody else was faster: done again, the request sees what the other did and answers to that. */
final class Contention {
    private Contention() {}

    static boolean isBehind(@Nullable Throwable thrown) {
        return Causes.of(thrown)
                .anyMatch(cause -> cause instanceof ConcurrencyFailureException
                        || cause instanceof DuplicateKeyException
                        || cause instanceof SQLTransactionRollbackException);
    }
}
