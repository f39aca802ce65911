package org.lijian.registry.standing;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StandingTypes {
    @Bean
    ConfigurationCustomizer standingIdTypes() {
        return c -> TypeHandlers.id(c, ListingId.class, ListingId::new);
    }
}
