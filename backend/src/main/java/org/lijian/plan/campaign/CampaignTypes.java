package org.lijian.plan.campaign;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CampaignTypes {
    @Bean
    ConfigurationCustomizer campaignIdTypes() {
        return c -> {
            TypeHandlers.id(c, CampaignId.class, CampaignId::new);
            TypeHandlers.id(c, TeamId.class, TeamId::new);
            TypeHandlers.id(c, ItemId.class, ItemId::new);
            TypeHandlers.id(c, VisitId.class, VisitId::new);
        };
    }
}
