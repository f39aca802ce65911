package org.lijian.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;

/** The engine and nothing else: user tasks one after the other, each completed in a transaction of its own. */
final class BareEngine implements AutoCloseable {
    private static final String PROCESS = "bare";

    private final HikariDataSource dataSource;
    private final ProcessEngine engine;
    private final int steps;

    BareEngine(String jdbcUrl, String user, String password, int steps) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(jdbcUrl);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(20);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        this.dataSource = new HikariDataSource(pool);
        this.steps = steps;
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(dataSource);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setEnforceHistoryTimeToLive(false);
        this.engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(PROCESS + ".bpmn", process(steps))
                .deploy();
    }

    /** Completes the steps of {@code instances} instances and returns how long that took. */
    Duration run(int instances, int clients) {
        return Clients.time(clients, instances, i -> one());
    }

    @Override
    public void close() {
        engine.close();
        dataSource.close();
    }

    private void one() {
        String instance =
                engine.getRuntimeService().startProcessInstanceByKey(PROCESS).getId();
        for (int step = 0; step < steps; step++) {
            String task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            engine.getTaskService().complete(task);
        }
    }

    private static org.camunda.bpm.model.bpmn.BpmnModelInstance process(int steps) {
        AbstractFlowNodeBuilder<?, ?> node =
                Bpmn.createExecutableProcess(PROCESS).startEvent();
        for (int step = 0; step < steps; step++) {
            node = node.userTask("step" + step);
        }
        return node.endEvent().done();
    }
}
