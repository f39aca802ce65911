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

    private static final String OBJECT_STORE = "lijian.object-store.";

    private EmbeddedOrGiven() {}

    /** Starts what is not given, both at the same time, hands it to {@code running} to be stopped, and returns the properties that lead to it. */
    static Map<String, Object> start(PropertyResolver given, DataDirectory data, Secrets secrets, Running running)
            throws IOException {
        String password = secrets.of("database-password");
        String accessKey = secrets.of("object-store-access-key");
        String secretKey = secrets.of("object-store-secret-key");
        Map<String, Object> properties = new LinkedHashMap<>();
        CompletableFuture<Map<String, Object>> store = given.containsProperty(S3_ENDPOINT)
                ? CompletableFuture.completedFuture(Map.of())
                : CompletableFuture.supplyAsync(() -> store(data, accessKey, secretKey, running));
        if (!given.containsProperty(JDBC_URL)) {
            properties.putAll(database(data, password, running));
        }
        properties.putAll(store.join());
        return properties;
    }

    private static Map<String, Object> database(DataDirectory data, String password, Running running) {
        EmbeddedMariaDb database = EmbeddedMariaDb.start(data.resolve("mariadb"), password);
        running.add(database);
        return Map.of(
                JDBC_URL,
                database.database("lijian"),
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
