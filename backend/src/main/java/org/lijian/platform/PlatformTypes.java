package org.lijian.platform;

import java.math.BigDecimal;
import java.util.UUID;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlatformTypes {
    @Bean
    ConfigurationCustomizer sharedValueTypes() {
        return c -> {
            RecordProperties.register();
            TypeHandlers.value(c, UUID.class, byte[].class, TypeHandlers::bytes, TypeHandlers::uuid);
            TypeHandlers.id(c, OfficerId.class, OfficerId::new);
            TypeHandlers.value(c, RegionCode.class, String.class, RegionCode::value, RegionCode::of);
            TypeHandlers.value(c, Money.class, BigDecimal.class, Money::yuan, Money::new);
            TypeHandlers.value(c, LegalCitation.class, String.class, LegalCitation::text, LegalCitation::of);
        };
    }

    @Bean
    static RecordRows recordRows() {
        return new RecordRows();
    }
}
