package org.lijian.inspection.roadside;

import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class RoadsideTypes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    ConfigurationCustomizer roadsideTypeHandlers() {
        return c -> {
            TypeHandlers.id(c, RoadsideSessionId.class, RoadsideSessionId::new);
            TypeHandlers.id(c, VehicleCheckId.class, VehicleCheckId::new);
            TypeHandlers.id(c, RepairId.class, RepairId::new);
            said(c, OpenSession.class);
            said(c, VehicleCheck.class);
            said(c, RecordPoliceReceipt.class);
            said(c, RecordPoliceResult.class);
            said(c, RecordRepair.class);
            said(c, RecordRetest.class);
        };
    }

    private static <T> void said(org.apache.ibatis.session.Configuration configuration, Class<T> type) {
        TypeHandlers.value(
                configuration, type, String.class, JSON::writeValueAsString, json -> JSON.readValue(json, type));
    }
}
