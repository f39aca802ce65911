package org.lijian.plan.draw;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class DrawTypes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    ConfigurationCustomizer drawTypeHandlers() {
        return c -> {
            TypeHandlers.id(c, DrawId.class, DrawId::new);
            TypeHandlers.value(c, Kinds.class, String.class, Kinds::names, Kinds::of);
            TypeHandlers.value(
                    c,
                    SayWhoMayBeDrawn.class,
                    String.class,
                    JSON::writeValueAsString,
                    json -> JSON.readValue(json, SayWhoMayBeDrawn.class));
        };
    }
}
