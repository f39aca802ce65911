package org.lijian.registry;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistryTypes {
    @Bean
    ConfigurationCustomizer registryIdTypes() {
        return c -> {
            TypeHandlers.id(c, PartyId.class, PartyId::new);
            TypeHandlers.id(c, RegulatedObjectId.class, RegulatedObjectId::new);
            TypeHandlers.value(c, CreditCode.class, String.class, CreditCode::value, CreditCode::new);
            TypeHandlers.value(c, IdentityNumber.class, String.class, IdentityNumber::value, IdentityNumber::new);
        };
    }
}
