package org.lijian.delivery;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeliveryTypes {
    @Bean
    ConfigurationCustomizer deliveryIdTypes() {
        return c -> TypeHandlers.id(c, DeliveryId.class, DeliveryId::new);
    }
}
