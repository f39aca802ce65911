package org.lijian.law;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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

    private static final MethodType ANY_MEMBER = MethodType.methodType(Object.class, Object.class);
    private static final ClassValue<List<Member>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Member::of).toList();
        }
    };

    private final String path;
    private final String text;
    private volatile @Nullable String sha256;
    private final Map<Class<?>, Object> read = new ConcurrentHashMap<>();

    ReferencePage(String path, String text) {
        this.path = path;
        this.text = text;
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    /** Taken when somebody asks: a start does not. */
    String sha256() {
        String known = sha256;
        if (known == null) {
            known = Sha256.hex(text);
            sha256 = known;
        }
        return known;
    }

    /** What the file says, read once for each type; as a {@link String} it is its text. */
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
        if (type == String.class) {
            return type.cast(text);
        }
        YamlLines.alias(text).ifPresent(line -> {
            throw new BrokenReference(path, line, null, "an alias stands for something else, write it out", null);
        });
        try {
            T value = YAML.readValue(text, type);
            String way = gap(value);
            if (way != null) {
                throw missing(way);
            }
            return value;
        } catch (JacksonException e) {
            throw unreadable(misspelt(type).orElse(e));
        }
    }

    /** A member that is written wrong is missing under its right name; what was written wrong is the better thing to name. */
    private Optional<JacksonException> misspelt(Class<?> type) {
        try {
            YAML.rebuild()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(text, type);
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
        String fault = e instanceof ValueInstantiationException unmade && e.getCause() instanceof NullPointerException
                ? incomplete(unmade, YAML.readTree(text).at(way.toString()))
                : fault(e);
        return new BrokenReference(path, line > 0 ? line : null, rule, fault, e);
    }

    /** What keeps a record from being made of {@code given}: a member it does not know, or one it needs. */
    private static String incomplete(ValueInstantiationException unmade, JsonNode given) {
        List<Member> members = MEMBERS.get(unmade.getType().getRawClass());
        List<String> known = members.stream().map(Member::name).toList();
        return given.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> unknown(name, known))
                .or(() -> members.stream()
                        .filter(member -> !member.optional() && !given.hasNonNull(member.name()))
                        .findFirst()
                        .map(member -> member.name() + " is missing"))
                .orElse("is not complete");
    }

    private static String unknown(String name, Collection<?> known) {
        return "unknown member " + name + ", known are " + known;
    }

    private static String fault(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return unknown(
                    unknown.getPropertyName(), Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()));
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

    private BrokenReference missing(String way) {
        String member = way.isEmpty() ? way : way.substring(1);
        return new BrokenReference(path, YamlLines.of(text).line(way), rule(way), member + " is missing", null);
    }

    /** The way to the first thing in {@code value} that is not there without being optional, or null. */
    private static @Nullable String gap(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return gap(list);
        }
        if (value instanceof Object[] array) {
            return gap(Arrays.asList(array));
        }
        if (value instanceof Map<?, ?> map) {
            return gap(map);
        }
        return value instanceof Record && value.getClass().getName().startsWith("org.lijian.") ? gapIn(value) : null;
    }

    private static @Nullable String gap(List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            String within = gap(list.get(i));
            if (within != null) {
                return "/" + i + within;
            }
        }
        return null;
    }

    private static @Nullable String gap(Map<?, ?> map) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String within = gap(entry.getValue());
            if (within != null) {
                return "/" + entry.getKey() + within;
            }
        }
        return null;
    }

    private static @Nullable String gapIn(Object rule) {
        for (Member member : MEMBERS.get(rule.getClass())) {
            Object part = member.of(rule);
            String within = part == null && member.optional() ? null : gap(part);
            if (within != null) {
                return "/" + member.name() + within;
            }
        }
        return null;
    }

    /** A member of a record and whether it may be left out; looked up once for each record, which takes longer than reading it. */
    private record Member(String name, MethodHandle accessor, boolean optional) {
        static Member of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            try {
                return new Member(
                        component.getName(),
                        MethodHandles.lookup().unreflect(accessor).asType(ANY_MEMBER),
                        component.getAnnotatedType().isAnnotationPresent(Nullable.class));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("cannot look into " + accessor.getDeclaringClass(), e);
            }
        }

        @Nullable Object of(Object owner) {
            try {
                return (Object) accessor.invokeExact(owner);
            } catch (Throwable e) {
                throw new IllegalStateException("cannot look into " + owner.getClass(), e);
            }
        }
    }

    private String rule(String way) {
        return YamlLines.of(text).code(way).map(code -> code + " " + way).orElse(way);
    }
}
