package org.lijian.correction;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrectionTypes {
    @Bean
    ConfigurationCustomizer correctionIdTypes() {
        return c -> {
            TypeHandlers.id(c, CorrectionOrderId.class, CorrectionOrderId::new);
            TypeHandlers.id(c, RecheckId.class, RecheckId::new);
        };
    }
}
