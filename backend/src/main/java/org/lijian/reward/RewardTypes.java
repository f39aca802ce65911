package org.lijian.reward;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RewardTypes {
    @Bean
    ConfigurationCustomizer rewardIdTypes() {
        return c -> TypeHandlers.id(c, RewardId.class, RewardId::new);
    }
}
