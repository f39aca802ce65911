package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransactionRollbackException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.junit.jupiter.api.Test;

class FailedTimersTest {
    private final FailedTimers failed = new FailedTimers();

    @Test
    void countsNoRetryAgainstATimerThatLostADeadlock() {
        ProcessEngineException deadlock = new ProcessEngineException(
                "persistence", new IllegalStateException(new SQLTransactionRollbackException("deadlock")));

        assertThat(failed.getCommand("timer", deadlock)).isNotInstanceOf(DefaultJobRetryCmd.class);
    }

    @Test
    void triesATimerThatFailsOtherwiseAgainLater() {
        assertThat(failed.getCommand("timer", new IllegalStateException("no period runs")))
                .isInstanceOf(DefaultJobRetryCmd.class);
    }
}
