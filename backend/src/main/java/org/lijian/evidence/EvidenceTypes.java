package org.lijian.evidence;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceTypes {
    @Bean
    ConfigurationCustomizer evidenceIdTypes() {
        return c -> TypeHandlers.id(c, EvidenceId.class, EvidenceId::new);
    }
}
