package org.lijian.identity;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityTypes {
    @Bean
    ConfigurationCustomizer identityIdTypes() {
        return c -> {
            TypeHandlers.id(c, OrganisationId.class, OrganisationId::new);
            TypeHandlers.id(c, CertificateId.class, CertificateId::new);
            TypeHandlers.id(c, SecondmentId.class, SecondmentId::new);
            TypeHandlers.id(c, DelegationId.class, DelegationId::new);
        };
    }
}
