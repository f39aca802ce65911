package org.lijian.workflow;

import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Reading the engine's own statements is most of its start and needs nothing of the system. It begins before the first bean is made, which
 * is why this is a post-processor, and goes on on another core while those that the engine drives are made.
 */
final class EngineWithStatementsAhead extends SpringTransactionsProcessEngineConfiguration
        implements BeanFactoryPostProcessor {
    private final TransactionAwareDataSourceProxy later = new TransactionAwareDataSourceProxy();
    private final CompletableFuture<Void> statements;

    EngineWithStatementsAhead() {
        setDatabaseType("mysql");
        super.setDataSource(later);
        initTransactionFactory();
        statements = CompletableFuture.runAsync(super::initSqlSessionFactory);
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // it has begun
    }

    @Override
    protected void initSqlSessionFactory() {
        statements.join();
    }

    @Override
    public SpringTransactionsProcessEngineConfiguration setDataSource(DataSource dataSource) {
        later.setTargetDataSource(dataSource);
        return this;
    }
}
