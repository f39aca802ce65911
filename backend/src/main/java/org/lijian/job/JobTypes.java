package org.lijian.job;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobTypes {
    @Bean
    ConfigurationCustomizer jobIdTypes() {
        return c -> TypeHandlers.id(c, JobId.class, JobId::new);
    }
}
