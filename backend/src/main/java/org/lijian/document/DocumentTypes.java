package org.lijian.document;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentTypes {
    @Bean
    ConfigurationCustomizer documentIdTypes() {
        return c -> TypeHandlers.id(c, DocumentId.class, DocumentId::new);
    }
}
