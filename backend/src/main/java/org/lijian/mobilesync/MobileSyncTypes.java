package org.lijian.mobilesync;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MobileSettings.class)
class MobileSyncTypes {
    @Bean
    ConfigurationCustomizer mobileSyncTypeHandlers() {
        return c -> {
            TypeHandlers.id(c, DeviceId.class, DeviceId::new);
            TypeHandlers.id(c, CommandId.class, CommandId::new);
        };
    }
}
