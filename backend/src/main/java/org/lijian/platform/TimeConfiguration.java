package org.lijian.platform;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Read after every other configuration, so that a clock brought by one of them wins. */
@AutoConfiguration
class TimeConfiguration {
    /** The one clock of the system; a replay brings its own. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
