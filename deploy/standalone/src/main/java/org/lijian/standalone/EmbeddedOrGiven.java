package org.lijian.standalone;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.lijian.embedded.EmbeddedMariaDb;
import org.lijian.embedded.EmbeddedObjectStore;
import org.springframework.core.env.PropertyResolver;

/**
 * The database and the object store of a run: each is embedded unless the properties of the production application name a real one.
 */
final class EmbeddedOrGiven {
    static final String JDBC_URL = "spring.datasource.url";
    static final String S3_ENDPOINT = "lijian.object-store.endpoint";

    private static final String DATABASE = "lijian";
    private static final String OBJECT_STORE = "lijian.object-store.";

    private final Map<String, Object> properties;
    private final Runnable untilReady;

    private EmbeddedOrGiven(Map<String, Object> properties, Runnable untilReady) {
        this.properties = properties;
        this.untilReady = untilReady;
    }

    /** Begins to start what is not given, all at the same time, and hands it to {@code running} to be stopped. */
    static EmbeddedOrGiven begin(PropertyResolver given, DataDirectory data, Secrets secrets, Running running)
            throws IOException {
        String password = secrets.of("database-password");
        String accessKey = secrets.of("object-store-access-key");
        String secretKey = secrets.of("object-store-secret-key");
        Map<String, Object> properties = new LinkedHashMap<>();
        CompletableFuture<Map<String, Object>> store = given.containsProperty(S3_ENDPOINT)
                ? CompletableFuture.completedFuture(Map.of())
                : CompletableFuture.supplyAsync(() -> store(data, accessKey, secretKey, running));
        Runnable untilReady = () -> {};
        if (!given.containsProperty(JDBC_URL)) {
            EmbeddedMariaDb database = EmbeddedMariaDb.begin(data.resolve("mariadb"), password);
            running.add(database);
            properties.putAll(leadingTo(database));
            untilReady = () -> {
                database.awaitReady();
                database.database(DATABASE);
            };
        }
        properties.putAll(store.join());
        return new EmbeddedOrGiven(properties, untilReady);
    }

    /** What leads the application to the servers. */
    Map<String, Object> properties() {
        return properties;
    }

    /** Returns when the database takes connections. */
    void awaitReady() {
        untilReady.run();
    }

    private static Map<String, Object> leadingTo(EmbeddedMariaDb database) {
        return Map.of(
                JDBC_URL,
                database.address(DATABASE),
                "spring.datasource.username",
                database.user(),
                "spring.datasource.password",
                database.password());
    }

    private static Map<String, Object> store(DataDirectory data, String accessKey, String secretKey, Running running) {
        EmbeddedObjectStore store = EmbeddedObjectStore.start(data.resolve("objects"), accessKey, secretKey);
        running.add(store);
        return Map.of(
                S3_ENDPOINT,
                store.endpoint().toString(),
                OBJECT_STORE + "access-key",
                accessKey,
                OBJECT_STORE + "secret-key",
                secretKey,
                OBJECT_STORE + "bucket",
                "evidence");
    }
}
