package org.lijian.inspection;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class InspectionTypes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    ConfigurationCustomizer inspectionTypeHandlers() {
        return c -> {
            TypeHandlers.id(c, InspectionId.class, InspectionId::new);
            TypeHandlers.id(c, ReadingId.class, ReadingId::new);
            TypeHandlers.value(
                    c,
                    SignSiteRecord.class,
                    String.class,
                    JSON::writeValueAsString,
                    json -> JSON.readValue(json, SignSiteRecord.class));
        };
    }
}
