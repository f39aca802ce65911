package org.lijian.workflow;

import java.sql.SQLTransactionRollbackException;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Problem;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Says in Spring's words what the engine says when somebody else was faster: a changed row, a task that is gone, a deadlock, or
 * a bare NullPointerException out of its own code. Then the request is done again and sees what the other did. A feature's refusal comes out as it
 * is.
 */
final class LostRace {
    private LostRace() {}

    static void translated(Runnable command) {
        translated(() -> {
            command.run();
            return Boolean.TRUE;
        });
    }

    static <T> T translated(Supplier<T> command) {
        try {
            return command.get();
        } catch (RuntimeException thrown) {
            throw translate(thrown);
        }
    }

    static RuntimeException translate(RuntimeException thrown) {
        return isLostRace(thrown) ? lost(thrown) : refusal(thrown).orElse(thrown);
    }

    /** What to say when it is known that somebody else was faster; a feature's refusal goes before it. */
    static RuntimeException lost(RuntimeException thrown) {
        return refusal(thrown)
                .orElseGet(
                        () -> new OptimisticLockingFailureException("another command moved the same process", thrown));
    }

    private static Optional<RuntimeException> refusal(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    static boolean isLostRace(RuntimeException thrown) {
        return thrown instanceof OptimisticLockingException
                || thrown instanceof NullValueException
                || (thrown instanceof NullPointerException && isOutOf("org.camunda.", thrown))
                || isRolledBackByTheDatabase(thrown);
    }

    /** A deadlock: the database gave way to somebody else, and the engine wraps what it said several times over. */
    static boolean isRolledBackByTheDatabase(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransactionRollbackException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutOf(String packages, Throwable thrown) {
        StackTraceElement @Nullable [] trace = thrown.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(packages);
    }
}
