package org.lijian.lead.source;

import java.util.Map;
import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class SourceTypes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    ConfigurationCustomizer sourceTypeHandlers() {
        return c -> {
            TypeHandlers.id(c, SourceId.class, SourceId::new);
            TypeHandlers.id(c, MessageId.class, MessageId::new);
            TypeHandlers.value(
                    c,
                    SourceMapping.class,
                    String.class,
                    mapping -> JSON.writeValueAsString(mapping.pointers()),
                    text -> new SourceMapping(JSON.readValue(text, new TypeReference<Map<MappedField, String>>() {})));
        };
    }
}
