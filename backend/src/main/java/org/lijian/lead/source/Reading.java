package org.lijian.lead.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;
import tools.jackson.databind.JsonNode;

/**
 * What a message says, read by the mapping of its source.
 *
 * @param alarm whether the source itself says that it is an alarm; without a word of its own a message is one
 */
record Reading(
        String externalNumber,
        String summary,
        String place,
        @Nullable RegionCode region,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        Instant at,
        String group,
        String quantity,
        @Nullable BigDecimal value,
        boolean alarm,
        String informantName,
        String informantPhone) {
    /** Clocks of machines differ; what comes from further ahead is no reading. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** @throws Unreadable naming the field that cannot be read */
    static Reading of(JsonNode message, SourceMapping mapping, Instant receivedAt) throws Unreadable {
        Map<MappedField, String> said = new EnumMap<>(MappedField.class);
        for (Map.Entry<MappedField, String> field : mapping.pointers().entrySet()) {
            JsonNode node = message.at(field.getValue());
            if (node.isContainer()) {
                throw new Unreadable(field.getKey());
            }
            if (!node.isMissingNode() && !node.isNull() && !node.asString().isBlank()) {
                said.put(field.getKey(), node.asString().strip());
            }
        }
        Fields fields = new Fields(said);
        return new Reading(
                fields.text(MappedField.EXTERNAL_NUMBER, 60),
                fields.text(MappedField.SUMMARY, 2000),
                fields.text(MappedField.PLACE, 300),
                fields.region(),
                fields.degrees(MappedField.LONGITUDE, 180),
                fields.degrees(MappedField.LATITUDE, 90),
                fields.instant(receivedAt),
                fields.text(MappedField.GROUP, 100),
                fields.text(MappedField.QUANTITY, 40),
                fields.number(MappedField.VALUE),
                fields.isAlarm(),
                fields.text(MappedField.INFORMANT_NAME, 100),
                fields.phone());
    }

    /** A message that does not say what its mapping says it does. */
    static final class Unreadable extends Exception {
        private final MappedField field;

        Unreadable(MappedField field) {
            super(field.name(), null, false, false);
            this.field = field;
        }

        MappedField field() {
            return field;
        }
    }

    private record Fields(Map<MappedField, String> said) {
        String text(MappedField field, int most) throws Unreadable {
            String text = said.getOrDefault(field, "");
            if (text.codePointCount(0, text.length()) > most
                    || text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
                throw new Unreadable(field);
            }
            return text;
        }

        @Nullable RegionCode region() throws Unreadable {
            String code = said.get(MappedField.REGION);
            if (code != null && !code.matches("[1-9]\\d{5}")) {
                throw new Unreadable(MappedField.REGION);
            }
            return code == null ? null : RegionCode.of(code);
        }

        @Nullable BigDecimal number(MappedField field) throws Unreadable {
            String number = said.get(field);
            if (number == null) {
                return null;
            }
            if (!number.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
                throw new Unreadable(field);
            }
            return new BigDecimal(number);
        }

        @Nullable BigDecimal degrees(MappedField field, int most) throws Unreadable {
            BigDecimal degrees = number(field);
            if (degrees == null) {
                return null;
            }
            if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
                throw new Unreadable(field);
            }
            return degrees.setScale(6, java.math.RoundingMode.HALF_UP);
        }

        Instant instant(Instant receivedAt) throws Unreadable {
            String text = said.get(MappedField.OCCURRED_AT);
            if (text == null) {
                return receivedAt;
            }
            try {
                Instant at = OffsetDateTime.parse(text).toInstant();
                if (at.isAfter(receivedAt.plus(AHEAD))) {
                    throw new Unreadable(MappedField.OCCURRED_AT);
                }
                return at;
            } catch (DateTimeException no) {
                throw new Unreadable(MappedField.OCCURRED_AT);
            }
        }

        boolean isAlarm() throws Unreadable {
            return switch (said.getOrDefault(MappedField.ALARM, "true")) {
                case "true", "1" -> true;
                case "false", "0" -> false;
                default -> throw new Unreadable(MappedField.ALARM);
            };
        }

        String phone() throws Unreadable {
            String phone = text(MappedField.INFORMANT_PHONE, 20);
            if (!phone.isEmpty() && !phone.matches("\\+?[0-9-]{7,19}")) {
                throw new Unreadable(MappedField.INFORMANT_PHONE);
            }
            return phone;
        }
    }
}
