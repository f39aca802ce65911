package org.lijian.lead;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({InformantKeys.class, DoorProperties.class})
class LeadTypes {
    @Bean
    ConfigurationCustomizer leadIdTypes() {
        return c -> {
            TypeHandlers.id(c, LeadId.class, LeadId::new);
            TypeHandlers.id(c, OpeningId.class, OpeningId::new);
        };
    }
}
