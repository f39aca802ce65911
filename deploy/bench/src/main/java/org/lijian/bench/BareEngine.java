package org.lijian.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.lijian.bench.EngineLifecycle.Piece;
import org.lijian.bench.EngineLifecycle.Request;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine and nothing else: the application's own diagrams with delegates that do nothing, asked for the same steps in the same
 * transactions, with no feature, no HTTP and no worklist behind it.
 */
final class BareEngine implements AutoCloseable {
    private final HikariDataSource dataSource;
    private final TransactionTemplate transaction;
    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Set<String> toDiscuss = ConcurrentHashMap.newKeySet();

    /** @param settings the driver's settings of the application, so that both talk to the database in the same way */
    BareEngine(String jdbcUrl, String user, String password, Properties settings) throws Exception {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(jdbcUrl);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(20);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setDataSourceProperties(settings);
        this.dataSource = new HikariDataSource(pool);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(dataSource);
        this.transaction = new TransactionTemplate(transactions);
        SpringTransactionsProcessEngineConfiguration configuration = new SpringTransactionsProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setDbIdentityUsed(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setTenantCheckEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setBeans(beans());
        this.engine = configuration.buildProcessEngine();
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (Resource diagram :
                new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/process/*.bpmn")) {
            deployment.addInputStream(String.valueOf(diagram.getFilename()), diagram.getInputStream());
        }
        deployment.deploy();
    }

    /** Takes {@code count} lifecycles from beginning to end and returns how long that took, timers left out. */
    Duration run(int count, int clients) {
        List<EngineLifecycle> lifecycles =
                IntStream.range(0, count).mapToObj(i -> new EngineLifecycle()).toList();
        lifecycles.forEach(lifecycle -> toDiscuss.add(lifecycle.id("perDay")));
        List<List<Piece>> pieces =
                lifecycles.stream().map(EngineLifecycle::pieces).toList();
        Duration took = Duration.ZERO;
        int from = 0;
        for (int to = 0; to <= pieces.get(0).size(); to++) {
            boolean ends = to == pieces.get(0).size();
            if (ends || pieces.get(0).get(to).isTimer()) {
                int begin = from;
                int end = to;
                took = took.plus(Clients.time(
                        clients, count, i -> pieces.get(i).subList(begin, end).forEach(this::ask)));
                if (!ends) {
                    pieces.forEach(each -> fire(each.get(end).requests().get(0).subject()));
                }
                from = to + 1;
            }
        }
        return took;
    }

    @Override
    public void close() {
        engine.close();
        dataSource.close();
    }

    private void ask(Piece piece) {
        transaction.executeWithoutResult(status -> piece.requests().forEach(this::ask));
    }

    private void ask(Request request) {
        switch (request.verb()) {
            case "start" -> runtime.startProcessInstanceByKey(request.name(), request.subject(), request.variables());
            case "complete" -> complete(request);
            case "message" ->
                runtime.createMessageCorrelation(request.name())
                        .processInstanceBusinessKey(request.subject())
                        .setVariables(request.variables())
                        .correlateAllWithResult();
            case "tellAll" -> {
                var correlation = runtime.createMessageCorrelation(request.name());
                request.variables().forEach(correlation::processInstanceVariableEquals);
                correlation.correlateAllWithResult();
            }
            case "note" ->
                about(request.subject())
                        .forEach(instance -> runtime.setVariables(instance.getId(), request.variables()));
            default -> throw new IllegalArgumentException("the engine does not know " + request.verb());
        }
    }

    private void complete(Request request) {
        List<Task> open = tasks.createTaskQuery()
                .taskDefinitionKey(request.name())
                .processInstanceBusinessKey(request.subject())
                .list();
        if (open.isEmpty()) {
            throw new IllegalStateException("the script is not at " + request.name() + " any more");
        }
        open.forEach(task -> tasks.complete(task.getId(), request.variables()));
    }

    private void fire(String subject) {
        about(subject)
                .forEach(instance -> engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .list()
                        .forEach(timer -> engine.getManagementService().executeJob(timer.getId())));
    }

    private List<ProcessInstance> about(String subject) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject)
                .list();
    }

    private Map<Object, Object> beans() {
        JavaDelegate nothing = execution -> {};
        JavaDelegate nextStep = execution -> execution.setVariable(
                "nextStep", toDiscuss.remove(execution.getProcessBusinessKey()) ? "DISCUSSION" : "DECISION");
        JavaDelegate everythingDue = execution ->
                execution.setVariables(Map.of("publicationDue", true, "fineDue", true, "confiscationDue", false));
        return Map.of(
                "concludeLead",
                (JavaDelegate) execution -> execution.setVariable("answerDue", true),
                "escalateOverdue",
                nothing,
                "determineNextStep",
                nextStep,
                "determinePerformance",
                everythingDue,
                "penaltyDates",
                new Later(),
                "paymentDates",
                new Later(),
                "warningDates",
                new Later());
    }

    /** Timers that fire when they are told to. */
    public static final class Later {
        public Date statementPeriodEnds(String penaltyId) {
            return Date.from(Instant.now().plus(30, ChronoUnit.DAYS));
        }

        public Date overdueFrom(String penaltyId) {
            return Date.from(Instant.now().plus(30, ChronoUnit.DAYS));
        }

        public Date next(String deadlineId) {
            return Date.from(Instant.now().plus(30, ChronoUnit.DAYS));
        }
    }
}
