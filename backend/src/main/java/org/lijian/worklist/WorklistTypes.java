package org.lijian.worklist;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorklistTypes {
    @Bean
    ConfigurationCustomizer worklistIdTypes() {
        return c -> {
            TypeHandlers.id(c, TaskId.class, TaskId::new);
            TypeHandlers.id(c, SavedFilterId.class, SavedFilterId::new);
        };
    }
}
