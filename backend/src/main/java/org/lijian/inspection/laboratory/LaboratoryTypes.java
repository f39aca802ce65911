package org.lijian.inspection.laboratory;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class LaboratoryTypes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    ConfigurationCustomizer laboratoryTypeHandlers() {
        return c -> {
            TypeHandlers.id(c, LaboratoryReportId.class, LaboratoryReportId::new);
            said(c, TakeSamples.class);
            said(c, HandOverSamples.class);
            said(c, RecordReport.class);
            said(c, TellResult.class);
        };
    }

    private static <T> void said(org.apache.ibatis.session.Configuration configuration, Class<T> type) {
        TypeHandlers.value(
                configuration, type, String.class, JSON::writeValueAsString, json -> JSON.readValue(json, type));
    }
}
