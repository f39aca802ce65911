package org.lijian.collection;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CollectionTypes {
    @Bean
    ConfigurationCustomizer collectionIdTypes() {
        return c -> {
            TypeHandlers.id(c, CollectionId.class, CollectionId::new);
            TypeHandlers.id(c, PaymentId.class, PaymentId::new);
            TypeHandlers.id(c, PaymentPlanId.class, PaymentPlanId::new);
            TypeHandlers.id(c, ChallengeId.class, ChallengeId::new);
            TypeHandlers.id(c, DemandId.class, DemandId::new);
            TypeHandlers.id(c, RefundId.class, RefundId::new);
            TypeHandlers.id(c, CourtApplicationId.class, CourtApplicationId::new);
        };
    }
}
