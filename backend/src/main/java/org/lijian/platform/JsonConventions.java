package org.lijian.platform;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** JSON is read as it is written in the contract: no number for a text, no text for a number, no date that is not one, no id left empty, no null and no hole in a list. */
@Configuration(proxyBeanMethods = false)
class JsonConventions {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return json -> json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .withCoercionConfigDefaults(c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        c -> c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Enum, c -> c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .addModule(new SimpleModule("lijian")
                        .setDeserializerModifier(new ExplicitNulls())
                        .addDeserializer(LocalDate.class, new TextOnly<>(LocalDate.class, JsonConventions::legalDate))
                        .addDeserializer(Instant.class, new TextOnly<>(Instant.class, JsonConventions::instant)));
    }

    /** A legal date as the contract writes it: {@code 2022-03-08}, of a year a file of the bureau can bear. */
    static LocalDate legalDate(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new DateTimeException("a date is written like 2022-03-08");
        }
        LocalDate date = LocalDate.parse(text);
        requireYear(date.getYear());
        return date;
    }

    /** An instant in UTC, like {@code 2022-03-08T01:30:00Z}. */
    static Instant instant(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z")) {
            throw new DateTimeException("an instant is written like 2022-03-08T01:30:00Z");
        }
        OffsetDateTime moment = OffsetDateTime.parse(text);
        requireYear(moment.getYear());
        return moment.toInstant();
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("a year lies between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
    }

    private static final class TextOnly<T> extends StdDeserializer<T> {
        private final Class<T> type;
        private final transient Function<String, T> read;

        TextOnly(Class<T> type, Function<String, T> read) {
            super(type);
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw context.wrongTokenException(json, type, JsonToken.VALUE_STRING, "a text is expected");
            }
            try {
                return read.apply(json.getString());
            } catch (DateTimeException wrong) {
                throw context.weirdStringException(json.getString(), type, "not a date");
            }
        }
    }
}
