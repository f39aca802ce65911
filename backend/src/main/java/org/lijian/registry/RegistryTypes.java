package org.lijian.registry;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class RegistryTypes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    ConfigurationCustomizer registryIdTypes() {
        return c -> {
            TypeHandlers.id(c, PartyId.class, PartyId::new);
            TypeHandlers.id(c, RegulatedObjectId.class, RegulatedObjectId::new);
            TypeHandlers.value(c, CreditCode.class, String.class, CreditCode::value, CreditCode::new);
            TypeHandlers.value(c, IdentityNumber.class, String.class, IdentityNumber::value, IdentityNumber::new);
            TypeHandlers.value(
                    c,
                    ObjectContent.class,
                    String.class,
                    JSON::writeValueAsString,
                    json -> JSON.readValue(json, ObjectContent.class));
        };
    }
}
