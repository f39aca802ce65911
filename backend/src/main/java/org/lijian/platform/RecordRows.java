package org.lijian.platform;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultFlag;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.mapping.ResultMapping;
import org.apache.ibatis.reflection.SystemMetaObject;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * How rows become records: each component from the column of its name ({@code decidedOn} from {@code decided_on}). The library looks
 * columns, constructor and access up anew for every row; here they are settled once for every statement, which spares a tenth of the work
 * of a request.
 */
public final class RecordRows implements BeanPostProcessor {
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** Settles it for every statement that has been read by now. */
    public static void settle(Configuration configuration) {
        configuration.setObjectFactory(new CanonicalConstructors());
        for (Object statement : configuration.getMappedStatements()) {
            // What the library keeps under a short name that two mappers share is no statement.
            if (statement instanceof MappedStatement read) {
                settle(configuration, read);
            }
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SqlSessionFactory sessions) {
            settle(sessions.getConfiguration());
        }
        return bean;
    }

    private static void settle(Configuration configuration, MappedStatement statement) {
        List<ResultMap> settled = statement.getResultMaps().stream()
                .map(rows -> isOpen(configuration, rows) ? settled(configuration, rows) : rows)
                .toList();
        SystemMetaObject.forObject(statement).setValue("resultMaps", settled);
    }

    private static boolean isOpen(Configuration configuration, ResultMap rows) {
        return rows.getType().isRecord()
                && rows.getResultMappings().isEmpty()
                && !configuration.getTypeHandlerRegistry().hasTypeHandler(rows.getType());
    }

    private static ResultMap settled(Configuration configuration, ResultMap rows) {
        List<ResultMapping> components = Arrays.stream(rows.getType().getRecordComponents())
                .map(c -> new ResultMapping.Builder(configuration, null, column(c), c.getType())
                        .flags(List.of(ResultFlag.CONSTRUCTOR))
                        .build())
                .toList();
        return new ResultMap.Builder(configuration, rows.getId(), rows.getType(), components).build();
    }

    private static String column(RecordComponent component) {
        return WORD.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** Records by their canonical constructor, whoever may see it. */
    private static final class CanonicalConstructors extends DefaultObjectFactory {
        private static final long serialVersionUID = 1L;

        private static final ClassValue<Constructor<?>> KNOWN = new ClassValue<>() {
            @Override
            protected Constructor<?> computeValue(Class<?> type) {
                try {
                    Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
                    constructor.setAccessible(true);
                    return constructor;
                } catch (NoSuchMethodException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        };

        @Override
        public <T> T create(Class<T> type, @Nullable List<Class<?>> argumentTypes, @Nullable List<Object> arguments) {
            if (!type.isRecord() || arguments == null) {
                return super.create(type, argumentTypes, arguments);
            }
            try {
                return type.cast(KNOWN.get(type).newInstance(arguments.toArray()));
            } catch (ReflectiveOperationException failed) {
                throw new IllegalStateException("a row is no " + type.getName(), failed);
            }
        }
    }
}
