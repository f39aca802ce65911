package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.exceptions.CommunicationsException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutageTest {
    private static final SQLException LOST = new CommunicationsException("Communications link failure", null);

    @ParameterizedTest
    @MethodSource("outages")
    void whoeverMeetsAnOutageIsToldToTryAgain(Exception outage) {
        assertThat(Problems.problem(outage).refusal()).isEqualTo(PlatformRefusal.UNAVAILABLE);
    }

    static Stream<Exception> outages() {
        TransactionSystemException notRolledBack = new TransactionSystemException("rollback failed");
        notRolledBack.initApplicationException(new RecoverableDataAccessException("link failure", LOST));
        return Stream.of(
                new CannotCreateTransactionException("no connection", new SQLTransientConnectionException("timed out")),
                new RecoverableDataAccessException("link failure", LOST),
                new ProcessEngineException("flush", new PersistenceException(LOST)),
                new ProcessEngineException("flush", new SQLNonTransientConnectionException("shutdown in progress")),
                new TransactionSystemException("commit failed", new SQLException("Connection is closed")),
                notRolledBack);
    }

    @Test
    void whatTheDatabaseRefusesIsNoOutage() {
        assertThat(Outage.isBehind(new DataIntegrityViolationException(
                        "check", new SQLIntegrityConstraintViolationException("check"))))
                .isFalse();
        assertThat(Problems.problem(new ProcessEngineException("no such step")).refusal())
                .isEqualTo(PlatformRefusal.INTERNAL);
    }
}
