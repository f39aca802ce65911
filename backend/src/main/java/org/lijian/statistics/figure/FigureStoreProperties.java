package org.lijian.statistics.figure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where figures are read, when it is not the database of the system: a copy of it that follows a little later.
 *
 * @param url the JDBC address of the copy; the database of the system itself where there is none
 * @param staleAfter how far the copy may be behind before its figures say that they are old
 */
@ConfigurationProperties("lijian.statistics.store")
record FigureStoreProperties(
        @Nullable String url,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("PT1M") Duration staleAfter) {}
