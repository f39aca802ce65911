package org.lijian.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the codes of the system are called in a table that people read. */
@Component
final class Words {
    private final Map<String, Map<String, String>> byType;

    Words() throws IOException {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.yaml"))) {
            byType = YAMLMapper.builder().build().readValue(in, new TypeReference<>() {});
        }
    }

    /** The word for a code; the code itself where it has none. */
    @Nullable String of(@Nullable Enum<?> code) {
        return code == null ? null : words(code.getDeclaringClass()).getOrDefault(code.name(), code.name());
    }

    /** The code that a word stands for; the code itself is taken too. */
    <E extends Enum<E>> Optional<E> code(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> word.equals(of(code)) || word.equals(code.name()))
                .findFirst();
    }

    Map<String, String> words(Class<?> type) {
        return byType.getOrDefault(type.getSimpleName(), Map.of());
    }
}
