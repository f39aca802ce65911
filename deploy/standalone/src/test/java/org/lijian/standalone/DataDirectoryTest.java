package org.lijian.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void isHeldByOneRunAtATime() throws Exception {
        try (DataDirectory held = DataDirectory.take(folder.resolve("data"))) {
            assertThat(held.resolve("lock")).exists();
            assertThatThrownBy(() -> DataDirectory.take(folder.resolve("data")))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("in use");
        }
        DataDirectory.take(folder.resolve("data")).close();
    }

    @Test
    void keepsSecretsForItsOwnerAloneAndMakesEachOnce() throws Exception {
        Path directory = PrivateFiles.directory(folder.resolve("secrets"));
        String first = new Secrets(directory).of("database-password");
        assertThat(new Secrets(directory).of("database-password"))
                .isEqualTo(first)
                .matches("[A-Za-z0-9_-]{43}");
        assertThat(new Secrets(directory).of("other")).isNotEqualTo(first);
        assertThat(mode(directory.resolve("database-password"))).isEqualTo("rw-------");
        assertThat(mode(directory)).isEqualTo("rwx------");
        assertThat(mode(SigningKeyFile.in(directory, "signing-key.pem"))).isEqualTo("rw-------");
        assertThat(SigningKeyFile.in(directory, "signing-key.pem"))
                .content()
                .startsWith("-----BEGIN PRIVATE KEY-----\n");
    }

    @Test
    void stopsTheLastStartedFirstAndEachOnceWhateverFails() {
        List<String> stopped = new ArrayList<>();
        Running running = new Running();
        running.add(() -> stopped.add("database"));
        running.add(() -> {
            throw new IllegalStateException("the object store does not stop");
        });
        running.add(() -> stopped.add("application"));
        running.close();
        running.close();
        running.add(() -> stopped.add("too late"));
        assertThat(stopped).containsExactly("application", "database", "too late");
    }

    private static String mode(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
