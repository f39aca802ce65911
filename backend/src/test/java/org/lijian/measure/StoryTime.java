package org.lijian.measure;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets the application run on the clock of the story. */
@TestConfiguration(proxyBeanMethods = false)
class StoryTime {
    @Bean
    StoryClock clock() {
        return new StoryClock();
    }
}
