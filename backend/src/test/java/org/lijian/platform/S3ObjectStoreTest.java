package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lijian.embedded.EmbeddedObjectStore;
import org.lijian.shared.Problem;

class S3ObjectStoreTest {
    private static final String HASH = "ab".repeat(32);

    @TempDir
    static Path directory;

    private static EmbeddedObjectStore server;
    private static S3ObjectStore store;

    private final String key = "evidence/ab/" + UUID.randomUUID();

    @BeforeAll
    static void start() {
        server = EmbeddedObjectStore.start(directory.resolve("objects"), "key", "secret-of-the-test");
        store = store(server.endpoint().toString());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void keepsBytesWithTheirHashAndType() throws IOException {
        assertThat(store.putIfAbsent(key, content("photograph"), HASH, "image/jpeg"))
                .isTrue();

        assertThat(store.stat(key)).contains(new ObjectStore.StoredObject(key, 10, HASH, "image/jpeg"));
        try (InputStream stored = store.open(key)) {
            assertThat(stored).hasContent("photograph");
        }
    }

    @Test
    void neverWritesOverWhatIsStored() throws IOException {
        store.putIfAbsent(key, content("first"), HASH, "text/plain");

        assertThat(store.putIfAbsent(key, content("second"), HASH, "text/plain"))
                .isFalse();
        try (InputStream stored = store.open(key)) {
            assertThat(stored).hasContent("first");
        }
    }

    @Test
    void letsOneOfManyStoreUnderAKey() {
        long stored = IntStream.range(0, 8)
                .parallel()
                .filter(i -> store.putIfAbsent(key, content("content " + i), HASH, "text/plain"))
                .count();

        assertThat(stored).isOne();
    }

    @Test
    void putsALargeObjectInOnePiece() throws IOException {
        Path large = Files.write(directory.resolve("large"), new byte[20 * 1024 * 1024]);

        assertThat(store.putIfAbsent(key + "2", large, HASH, "video/mp4")).isTrue();
        assertThat(store.putIfAbsent(key + "2", large, HASH, "video/mp4")).isFalse();
        assertThat(store.stat(key + "2").orElseThrow().size()).isEqualTo(20 * 1024 * 1024);
    }

    @Test
    void knowsWhatIsNotThere() throws IOException {
        assertThat(store.stat(key)).isEmpty();
        store.putIfAbsent(key, content("x"), HASH, "text/plain");
        assertThat(store.stat(key + "2")).isEmpty();
        assertThatThrownBy(() -> store.open(key + "2"))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.refusal()).isEqualTo(PlatformRefusal.NOT_FOUND));
    }

    @Test
    void saysThatTheServerDoesNotAnswer() {
        ObjectStore nowhere = store("http://127.0.0.1:1");

        assertThatThrownBy(() -> nowhere.stat(key))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.refusal()).isEqualTo(PlatformRefusal.UNAVAILABLE));
    }

    private static S3ObjectStore store(String endpoint) {
        return new S3ObjectStore(new ObjectStoreProperties(endpoint, "key", "secret-of-the-test", "test", "us-east-1"));
    }

    private static Path content(String text) {
        try {
            return Files.writeString(Files.createTempFile(directory, "content", ""), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
