package org.lijian.story;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The background queue, worked off when a story says so. */
@TestConfiguration(proxyBeanMethods = false)
class StoryQueue {
    @Bean
    SettableClock queueClock() {
        return new SettableClock();
    }

    @Bean
    ManualScheduler queue(DataSource dataSource, List<Task<?>> tasks, SettableClock clock) {
        return TestHelper.createManualScheduler(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .tableName("scheduled_task")
                .clock(clock)
                .alwaysPersistTimestampInUTC()
                .build();
    }
}
