package org.lijian.deadline;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineTypes {
    @Bean
    ConfigurationCustomizer deadlineTypeHandlers() {
        return c -> {
            TypeHandlers.id(c, DeadlineId.class, DeadlineId::new);
            TypeHandlers.id(c, DeadlineChangeId.class, DeadlineChangeId::new);
            TypeHandlers.value(c, DaySteps.class, String.class, DaySteps::text, DaySteps::of);
        };
    }
}
