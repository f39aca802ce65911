package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.BatchUpdateException;
import java.sql.SQLTransactionRollbackException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.Problem;
import org.springframework.dao.ConcurrencyFailureException;

class LostRaceTest {
    @Test
    void aRowChangedByAnotherIsALostRace() {
        assertThat(LostRace.translate(new OptimisticLockingException("updated by another transaction")))
                .isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void aTaskThatIsGoneIsALostRace() {
        assertThat(LostRace.translate(new NullValueException("Cannot find task with id 1: task is null")))
                .isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void aNullPointerOfTheEngineIsALostRaceAndOneOfOursIsNot() {
        NullPointerException theirs = new NullPointerException();
        theirs.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd", "execute", "CompleteTaskCmd.java", 1)
        });
        NullPointerException ours = new NullPointerException();

        assertThat(LostRace.translate(theirs)).isInstanceOf(ConcurrencyFailureException.class);
        assertThat(LostRace.translate(ours)).isSameAs(ours);
    }

    @Test
    void aDeadlockIsALostRaceHoweverDeepTheEngineWrapsIt() {
        ProcessEngineException wrapped = new ProcessEngineException(
                "An exception occurred in the persistence layer",
                new BatchUpdateException(
                        "Deadlock found", "40001", 1213, new int[0], new SQLTransactionRollbackException()));

        assertThat(LostRace.translate(wrapped)).isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void whatAFeatureRefusesInsideTheEngineComesOutAsItIs() {
        Problem refused = PlatformRefusal.NOT_FOUND.with("id", "1");

        assertThatThrownBy(() -> LostRace.translated((Runnable) () -> {
                    throw new ProcessEngineException("while evaluating a timer", refused);
                }))
                .isSameAs(refused);
    }

    @Test
    void anyOtherFailureStaysWhatItIs() {
        ProcessEngineException failure = new ProcessEngineException("no such process");

        assertThat(LostRace.translate(failure)).isSameAs(failure);
    }
}
