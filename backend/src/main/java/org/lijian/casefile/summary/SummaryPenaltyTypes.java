package org.lijian.casefile.summary;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SummaryPenaltyTypes {
    @Bean
    ConfigurationCustomizer summaryPenaltyIdTypes() {
        return c -> TypeHandlers.id(c, SummaryPenaltyId.class, SummaryPenaltyId::new);
    }
}
