package org.lijian.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every form there is, with its template, as {@code seeds/reference/documents} describes them; read once, when the system starts. */
@Component
class DocumentForms {
    private static final String FOLDER = "seeds/reference/documents/";

    private final Map<DocumentType, DocumentForm> forms = new EnumMap<>(DocumentType.class);
    private final Map<DocumentType, String> templates = new EnumMap<>(DocumentType.class);

    DocumentForms() throws IOException {
        for (DocumentForm form : read()) {
            if (forms.put(form.type(), form) != null) {
                throw new IllegalArgumentException("form " + form.type() + " is described twice");
            }
            templates.put(form.type(), text(form.template()));
        }
        for (DocumentType type : DocumentType.values()) {
            if (!forms.containsKey(type)) {
                throw new IllegalArgumentException("form " + type + " is not described");
            }
        }
    }

    DocumentForm form(DocumentType type) {
        return Objects.requireNonNull(forms.get(type));
    }

    String template(DocumentType type) {
        return Objects.requireNonNull(templates.get(type));
    }

    private static List<DocumentForm> read() throws IOException {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream types = new ClassPathResource(FOLDER + "types.yaml").getInputStream()) {
            return yaml.readValue(types, new TypeReference<List<DocumentForm>>() {});
        }
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
    }
}
