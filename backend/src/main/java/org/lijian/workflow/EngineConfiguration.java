package org.lijian.workflow;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.joda.time.DateTimeUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine inside the application: same database, same transactions, same clock. Diagrams see only our delegates and timer dates, no
 * other bean.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineProperties.class)
class EngineConfiguration {
    static final String DIAGRAMS = "classpath*:bpmn/process/*.bpmn";

    /** A failed step is tried again ever later: what fails five times in a night needs somebody in the morning. */
    private static final String BACK_OFF = "PT1M,PT5M,PT30M,PT2H,PT8H";

    /**
     * Deploys what has changed since the last start. The history is kept by activity: which way a case went and when; who did what and why
     * is in the audit chain and in the features' tables, so that more would be the same rows twice.
     */
    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    ProcessEngine processEngine(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Clock clock,
            JobExecutor jobExecutor,
            WorklistFeed worklist,
            Map<String, JavaDelegate> delegates,
            Map<String, TimerDates> timers,
            EngineWithStatementsAhead configuration)
            throws IOException {
        followClock(clock);
        Map<Object, Object> beans = new HashMap<>(delegates);
        beans.putAll(timers);

        configuration.setProcessEngineName("lijian");
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setHistoryCleanupBatchWindowStartTime("02:00");
        configuration.setHistoryCleanupBatchWindowEndTime("04:00");
        configuration.setJobExecutor(jobExecutor);
        configuration.setJobExecutorActivate(false);
        configuration.setFailedJobRetryTimeCycle(BACK_OFF);
        configuration.setFailedJobCommandFactory(new FailedTimers());
        configuration.setBeans(beans);
        configuration.setCustomPreBPMNParseListeners(List.of(worklist));
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setDbIdentityUsed(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setTenantCheckEnabled(false);
        leaveOutMetrics(configuration);

        ProcessEngine engine = configuration.buildProcessEngine();
        deploy(engine.getRepositoryService());
        return engine;
    }

    @Bean(destroyMethod = "")
    static EngineWithStatementsAhead engineConfigurationBegun() {
        return new EngineWithStatementsAhead();
    }

    @Bean
    JobExecutor jobExecutor(EngineProperties properties) {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(properties.threads());
        executor.setMaxPoolSize(properties.threads());
        executor.setMaxWait(properties.longestWait().toMillis());
        executor.setLockTimeInMillis(Math.toIntExact(properties.lock().toMillis()));
        return executor;
    }

    /** The engine asks Joda-Time for the time; this makes Joda-Time ask the clock of the system. */
    static void followClock(Clock clock) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }

    private static void leaveOutMetrics(ProcessEngineConfigurationImpl configuration) {
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setHistoryCleanupMetricsEnabled(false);
    }

    private static void deploy(RepositoryService repository) throws IOException {
        DeploymentBuilder deployment =
                repository.createDeployment().name("lijian").enableDuplicateFiltering(true);
        for (Resource diagram : new PathMatchingResourcePatternResolver().getResources(DIAGRAMS)) {
            deployment.addInputStream(String.valueOf(diagram.getFilename()), diagram.getInputStream());
        }
        deployment.deploy();
    }
}
