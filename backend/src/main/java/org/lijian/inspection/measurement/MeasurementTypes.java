package org.lijian.inspection.measurement;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class MeasurementTypes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    ConfigurationCustomizer measurementTypeHandlers() {
        return c -> {
            TypeHandlers.id(c, MeasurementId.class, MeasurementId::new);
            TypeHandlers.value(
                    c,
                    AddMeasurement.class,
                    String.class,
                    JSON::writeValueAsString,
                    json -> JSON.readValue(json, AddMeasurement.class));
        };
    }
}
