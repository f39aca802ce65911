package org.lijian.platform;

import java.util.function.Supplier;
import org.lijian.shared.Problem;
import org.lijian.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs one of many commands in a transaction of its own, so that its failure is its own; it fails as a request of its own would. */
@Component
public class OwnTransaction {
    private static final Logger LOG = LoggerFactory.getLogger(OwnTransaction.class);
    private static final int ATTEMPTS = 5;

    private final TransactionTemplate transaction;

    OwnTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What the command answers; one that only lost a race is done again.
     *
     * @throws Problem whatever went wrong, nothing of it stored
     */
    public <T> T run(Supplier<T> command) {
        for (int attempt = 1; ; attempt++) {
            try {
                T answer = transaction.execute(status -> command.get());
                return java.util.Objects.requireNonNull(answer);
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS || !Contention.isBehind(failed)) {
                    throw told(failed);
                }
            }
        }
    }

    private static Problem told(RuntimeException failed) {
        Problem problem = Problems.problem(failed);
        if (problem.refusal().kind() == Refusal.Kind.INTERNAL) {
            LOG.error("a command of several failed", failed);
        }
        return problem;
    }
}
