package org.lijian.law.change;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LawChangeTypes {
    @Bean
    ConfigurationCustomizer lawChangeIdTypes() {
        return c -> TypeHandlers.id(c, LawDraftId.class, LawDraftId::new);
    }
}
