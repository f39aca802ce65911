package org.lijian.measure;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeasureTypes {
    @Bean
    ConfigurationCustomizer measureIdTypes() {
        return c -> {
            TypeHandlers.id(c, SeizureId.class, SeizureId::new);
            TypeHandlers.id(c, LiftRequestId.class, LiftRequestId::new);
            TypeHandlers.id(c, ProductionLimitId.class, ProductionLimitId::new);
        };
    }
}
