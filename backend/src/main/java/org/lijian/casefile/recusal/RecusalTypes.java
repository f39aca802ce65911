package org.lijian.casefile.recusal;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecusalTypes {
    @Bean
    ConfigurationCustomizer recusalValueTypes() {
        return c -> TypeHandlers.id(c, RecusalId.class, RecusalId::new);
    }
}
