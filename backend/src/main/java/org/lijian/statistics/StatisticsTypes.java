package org.lijian.statistics;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatisticsTypes {
    @Bean
    ConfigurationCustomizer statisticsIdTypes() {
        return c -> TypeHandlers.id(c, MilestoneId.class, MilestoneId::new);
    }
}
