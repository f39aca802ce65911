package org.lijian.casefile.joint;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JointTypes {
    @Bean
    ConfigurationCustomizer jointValueTypes() {
        return c -> TypeHandlers.id(c, JointMatterId.class, JointMatterId::new);
    }
}
