package org.lijian.exchange;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangeTypes {
    @Bean
    ConfigurationCustomizer exchangeTypeHandlers() {
        return c -> TypeHandlers.id(c, ImportId.class, ImportId::new);
    }
}
