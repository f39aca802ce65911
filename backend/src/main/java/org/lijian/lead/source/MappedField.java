package org.lijian.lead.source;

/** What a message may say; the mapping of a source says where. */
public enum MappedField {
    /** The number it has where it comes from; needed of hotlines. */
    EXTERNAL_NUMBER,
    SUMMARY,
    PLACE,
    REGION,
    LONGITUDE,
    LATITUDE,
    /** When it happened, ISO 8601 with zone. */
    OCCURRED_AT,
    /** What alarms are grouped by beside the source: a plate, an outlet. */
    GROUP,
    /** What was measured: {@code PM10}. */
    QUANTITY,
    VALUE,
    /** Whether the source itself says that it is an alarm. */
    ALARM,
    INFORMANT_NAME,
    INFORMANT_PHONE;

    boolean isPersonal() {
        return this == INFORMANT_NAME || this == INFORMANT_PHONE;
    }
}
