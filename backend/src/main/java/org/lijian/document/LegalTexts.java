package org.lijian.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Passages of law that forms quote and that change with the law: each by name, with the day from which it reads so. */
@Component
class LegalTexts {
    private final Map<String, List<Wording>> texts;

    LegalTexts() throws IOException {
        try (InputStream in = new ClassPathResource("seeds/reference/documents/legal-texts.yaml").getInputStream()) {
            texts = YAMLMapper.builder().build().readValue(in, new TypeReference<Map<String, List<Wording>>>() {});
        }
    }

    /** Every passage as it reads on that day; one that did not exist yet is absent. */
    Map<String, String> on(LocalDate day) {
        Map<String, String> read = new HashMap<>();
        texts.forEach((name, wordings) -> wordings.stream()
                .filter(wording -> !wording.from().isAfter(day))
                .max(Comparator.comparing(Wording::from))
                .ifPresent(wording -> read.put(name, wording.text())));
        return read;
    }

    record Wording(LocalDate from, String text) {}
}
