package org.lijian.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads reference data (法律数据) from {@code seeds/reference}. Strict: an unknown member, a missing one that is not optional, or a second
 * document fails the start, so that no rule is half read.
 */
public final class ReferenceFile {
    private static final String ROOT = "classpath*:seeds/reference/";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ReferenceFile() {}

    /** The one file at {@code path} below {@code seeds/reference}. */
    public static <T> T read(String path, Class<T> type) {
        List<T> files = readAll(path, type);
        if (files.size() != 1) {
            throw new IllegalStateException("expected one reference file " + path + " but found " + files.size());
        }
        return files.get(0);
    }

    /** Every file that {@code pattern} names, such as {@code violations/*.yaml}, in the order of their names. */
    public static <T> List<T> readAll(String pattern, Class<T> type) {
        try {
            Resource[] resources = new PathMatchingResourcePatternResolver().getResources(ROOT + pattern);
            if (resources.length == 0) {
                throw new IllegalStateException("no reference file " + pattern);
            }
            Arrays.sort(
                    resources,
                    Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(Comparator.naturalOrder())));
            List<T> files = new ArrayList<>();
            for (Resource resource : resources) {
                files.add(read(resource, type));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("reference data " + pattern, e);
        }
    }

    private static <T> T read(Resource resource, Class<T> type) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            T file = YAML.readValue(in, type);
            requireComplete(file, String.valueOf(resource.getFilename()));
            return file;
        }
    }

    static void requireComplete(@Nullable Object value, String path) {
        if (value == null) {
            throw new IllegalArgumentException(path + " is missing");
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                requireComplete(list.get(i), path + "/" + i);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> requireComplete(member, path + "/" + key));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                requireComplete(value, component, path);
            }
        }
    }

    private static void requireComplete(Object owner, RecordComponent component, String path) {
        try {
            component.getAccessor().setAccessible(true);
            Object member = component.getAccessor().invoke(owner);
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean ours = owner.getClass().getName().startsWith("org.lijian.");
            if (ours && !(optional && member == null)) {
                requireComplete(member, path + "/" + component.getName());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot check " + path, e);
        }
    }
}
