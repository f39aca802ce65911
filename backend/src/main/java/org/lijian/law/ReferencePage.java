package org.lijian.law;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One file of a book: its text, and what it reads as. An unknown member, one that is missing without being optional, a member written
 * twice, an alias or a second document is refused with the line and the rule it stands in.
 */
final class ReferencePage {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final YAMLMapper FORGIVING = YAML.rebuild()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final String path;
    private final String text;
    private final String sha256;
    private final Map<Class<?>, Object> read = new ConcurrentHashMap<>();

    ReferencePage(String path, String text) {
        this.path = path;
        this.text = text;
        this.sha256 = sha256(text);
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    String sha256() {
        return sha256;
    }

    /** What the file says, read once for each type. */
    <T> T as(Class<T> type) {
        Object known = read.get(type);
        if (known != null) {
            return type.cast(known);
        }
        T value = parse(type);
        read.put(type, value);
        return value;
    }

    boolean wasRead() {
        return !read.isEmpty();
    }

    private <T> T parse(Class<T> type) {
        YamlLines.alias(text).ifPresent(line -> {
            throw new BrokenReference(path, line, null, "an alias stands for something else, write it out", null);
        });
        try {
            T value = YAML.readValue(text, type);
            requireComplete(value, "");
            return value;
        } catch (JacksonException e) {
            throw unreadable(misspelt(type).orElse(e));
        }
    }

    /** A member that is written wrong is missing under its right name; what was written wrong is the better thing to name. */
    private Optional<JacksonException> misspelt(Class<?> type) {
        try {
            FORGIVING.readValue(text, type);
            return Optional.empty();
        } catch (UnrecognizedPropertyException unknown) {
            return Optional.of(unknown);
        } catch (JacksonException other) {
            return Optional.empty();
        }
    }

    private BrokenReference unreadable(JacksonException e) {
        StringBuilder way = new StringBuilder();
        if (e instanceof DatabindException within) {
            within.getPath()
                    .forEach(step -> way.append('/')
                            .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        String rule = way.isEmpty() ? null : rule(way.toString());
        return new BrokenReference(path, line > 0 ? line : null, rule, fault(e), e);
    }

    private static String fault(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown member " + unknown.getPropertyName() + ", known are " + unknown.getKnownPropertyIds();
        }
        if (e instanceof InvalidFormatException format) {
            return "cannot be read: " + format.getValue();
        }
        if (e instanceof ValueInstantiationException && e.getCause() instanceof IllegalArgumentException value) {
            return String.valueOf(value.getMessage());
        }
        return e instanceof MismatchedInputException ? "is missing or of another kind" : e.getOriginalMessage();
    }

    /** The file as the place of a fault that names one of its rules. */
    Optional<BrokenReference> located(String message, Throwable cause) {
        return YamlLines.of(text)
                .named(message)
                .map(place -> new BrokenReference(path, place.line(), place.name(), message, cause));
    }

    private void requireComplete(@Nullable Object value, String way) {
        if (value == null) {
            throw new BrokenReference(
                    path, YamlLines.of(text).line(way), rule(way), way.substring(1) + " is missing", null);
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                requireComplete(list.get(i), way + "/" + i);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> requireComplete(member, way + "/" + key));
        } else if (value instanceof Record && value.getClass().getName().startsWith("org.lijian.")) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                requireComplete(value, component, way);
            }
        }
    }

    private void requireComplete(Object owner, RecordComponent component, String way) {
        Object member = member(owner, component);
        if (member != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            requireComplete(member, way + "/" + component.getName());
        }
    }

    private static @Nullable Object member(Object owner, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot look into " + owner.getClass(), e);
        }
    }

    private String rule(String way) {
        return YamlLines.of(text).code(way).map(code -> code + " " + way).orElse(way);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
