package org.lijian.platform;

import java.nio.ByteBuffer;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Id;

/**
 * One type handler for every value type: each module registers its own in one line. Ids and UUIDs are {@code binary(16)}, other values the
 * column that JDBC has for their inner type.
 */
public final class TypeHandlers {
    private TypeHandlers() {}

    /** An id is stored as the sixteen bytes of its UUID, so that UUIDv7 keys sort by time. */
    public static <T extends Id> void id(Configuration configuration, Class<T> type, Function<UUID, T> of) {
        configuration
                .getTypeHandlerRegistry()
                .register(type, new ValueTypeHandler<>(byte[].class, id -> bytes(id.value()), b -> of.apply(uuid(b))));
    }

    /** A value with one inner column value, such as money or a code. */
    public static <T, C> void value(
            Configuration configuration, Class<T> type, Class<C> column, Function<T, C> to, Function<C, T> of) {
        configuration.getTypeHandlerRegistry().register(type, new ValueTypeHandler<>(column, to, of));
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static final class ValueTypeHandler<T, C> extends BaseTypeHandler<T> {
        private final Class<C> column;
        private final Function<T, C> to;
        private final Function<C, T> of;

        ValueTypeHandler(Class<C> column, Function<T, C> to, Function<C, T> of) {
            this.column = column;
            this.to = to;
            this.of = of;
        }

        @Override
        public void setNonNullParameter(PreparedStatement statement, int i, T value, @Nullable JdbcType jdbcType)
                throws SQLException {
            statement.setObject(i, to.apply(value));
        }

        @Override
        public @Nullable T getNullableResult(ResultSet rows, String name) throws SQLException {
            return read(column == byte[].class ? column.cast(rows.getBytes(name)) : rows.getObject(name, column));
        }

        @Override
        public @Nullable T getNullableResult(ResultSet rows, int i) throws SQLException {
            return read(column == byte[].class ? column.cast(rows.getBytes(i)) : rows.getObject(i, column));
        }

        @Override
        public @Nullable T getNullableResult(CallableStatement call, int i) throws SQLException {
            return read(column == byte[].class ? column.cast(call.getBytes(i)) : call.getObject(i, column));
        }

        private @Nullable T read(@Nullable C value) {
            return value == null ? null : of.apply(value);
        }
    }
}
