package org.lijian.disclosure;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DisclosureTypes {
    @Bean
    ConfigurationCustomizer disclosureIdTypes() {
        return c -> TypeHandlers.id(c, PublicationId.class, PublicationId::new);
    }
}
