package org.lijian.lead;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the public door opens.
 *
 * @param reportsAnHour reports from one address within an hour
 * @param questionsAMinute questions with a code from one address within a minute
 * @param reportsAMinute reports from all addresses together within a minute
 */
@ConfigurationProperties("lijian.public-door")
record DoorProperties(
        @DefaultValue("20") int reportsAnHour,
        @DefaultValue("30") int questionsAMinute,
        @DefaultValue("300") int reportsAMinute) {}
