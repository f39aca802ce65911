package org.lijian.evidence;

import org.jspecify.annotations.Nullable;
import org.lijian.platform.TypeHandlers;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class EvidenceTypes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    ConfigurationCustomizer evidenceIdTypes() {
        return c -> {
            TypeHandlers.id(c, EvidenceId.class, EvidenceId::new);
            TypeHandlers.id(c, UploadId.class, UploadId::new);
            json(c, Capture.class);
            json(c, KindNotes.class);
            json(c, ContentFindings.class);
        };
    }

    /** As it is stored. */
    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    private static <T> void json(org.apache.ibatis.session.Configuration configuration, Class<T> type) {
        TypeHandlers.value(
                configuration, type, String.class, JSON::writeValueAsString, text -> JSON.readValue(text, type));
    }
}
