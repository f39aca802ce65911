package org.lijian.inspection.listing;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ListingTypes {
    @Bean
    ConfigurationCustomizer listingIdType() {
        return c -> TypeHandlers.id(c, ListingId.class, ListingId::new);
    }
}
