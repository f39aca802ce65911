package org.lijian.referral;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralTypes {
    @Bean
    ConfigurationCustomizer referralIdTypes() {
        return c -> TypeHandlers.id(c, ReferralId.class, ReferralId::new);
    }
}
