package org.lijian.casefile.reopening;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReopeningTypes {
    @Bean
    ConfigurationCustomizer reopeningValueTypes() {
        return c -> TypeHandlers.id(c, ReopeningId.class, ReopeningId::new);
    }
}
