package org.lijian.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Failures that only say that a database is away: the same request is good a little later, under the same key as the same one. */
public final class Outage {
    /** What the pool says of a connection that it has taken from whoever still held it. */
    private static final String TAKEN_AWAY = "Connection is closed";

    private Outage() {}

    public static boolean isBehind(@Nullable Throwable thrown) {
        return Causes.of(thrown).anyMatch(Outage::saysAway);
    }

    private static boolean saysAway(Throwable cause) {
        return cause instanceof DataAccessResourceFailureException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof TransientDataAccessResourceException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof QueryTimeoutException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLTransientConnectionException
                || (cause instanceof SQLException && TAKEN_AWAY.equals(cause.getMessage()))
                || (cause instanceof TransactionSystemException failed && isBehind(failed.getApplicationException()));
    }
}
