package org.lijian.casefile.hold;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HoldTypes {
    @Bean
    ConfigurationCustomizer holdValueTypes() {
        return c -> TypeHandlers.id(c, EvidenceHoldId.class, EvidenceHoldId::new);
    }
}
