package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lijian.embedded.EmbeddedObjectStore;
import org.lijian.shared.Problem;
import org.lijian.shared.Sha256;

class S3ObjectStoreTest {
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
        assertThat(put("photograph", "image/jpeg")).isTrue();

        assertThat(store.stat(key)).contains(new ObjectStore.StoredObject(key, 10, sha256("photograph"), "image/jpeg"));
        try (InputStream stored = store.open(key)) {
            assertThat(stored).hasContent("photograph");
        }
    }

    @Test
    void neverWritesOverWhatIsStored() throws IOException {
        put("first", "text/plain");

        assertThat(put("second", "text/plain")).isFalse();
        try (InputStream stored = store.open(key)) {
            assertThat(stored).hasContent("first");
        }
    }

    @Test
    void letsOneOfManyStoreUnderAKey() {
        long stored = IntStream.range(0, 8)
                .parallel()
                .filter(i -> put("content " + i, "text/plain"))
                .count();

        assertThat(stored).isOne();
    }

    @Test
    void putsALargeObjectInOnePiece() throws IOException {
        byte[] bytes = new byte[20 * 1024 * 1024];
        Path large = Files.write(directory.resolve("large"), bytes);
        String sha256 = HexFormat.of().formatHex(Sha256.of(bytes));

        assertThat(store.putIfAbsent(key + "2", large, sha256, "video/mp4")).isTrue();
        assertThat(store.putIfAbsent(key + "2", large, sha256, "video/mp4")).isFalse();
        assertThat(store.stat(key + "2").orElseThrow().size()).isEqualTo(20 * 1024 * 1024);
    }

    @Test
    void storesNoOtherBytesThanThoseWhoseHashWasChecked() {
        Path changedSince = content("photograph, with a spot");

        assertThatThrownBy(() -> store.putIfAbsent(key, changedSince, sha256("photograph"), "image/jpeg"))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.refusal()).isEqualTo(PlatformRefusal.UNAVAILABLE));

        assertThat(store.stat(key)).isEmpty();
    }

    @Test
    void knowsWhatIsNotThere() throws IOException {
        assertThat(store.stat(key)).isEmpty();
        put("x", "text/plain");
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

    private boolean put(String text, String mediaType) {
        return store.putIfAbsent(key, content(text), sha256(text), mediaType);
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Path content(String text) {
        try {
            return Files.writeString(Files.createTempFile(directory, "content", ""), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
