package org.lijian.job;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The background queue, a table of the one database: what is put in belongs to the transaction that does it, and any copy of the backend
 * may take it out. It lives in real time, whatever day it is for the law. Read after every other configuration, so that a queue brought by
 * one of them wins.
 */
@AutoConfiguration
@ConditionalOnBean(JobRunner.class)
class JobQueueConfiguration {
    private static final String TABLE = "scheduled_task";

    @Bean
    @ConditionalOnMissingBean
    Clock queueClock() {
        return new SystemClock();
    }

    @Bean(destroyMethod = "stop")
    @ConditionalOnMissingBean
    Scheduler queue(DataSource dataSource, List<Task<?>> tasks, Clock queueClock) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .tableName(TABLE)
                .clock(queueClock)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(1))
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(Duration.ofSeconds(15))
                .build();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> queueStart(Scheduler queue) {
        return ready -> queue.start();
    }
}
