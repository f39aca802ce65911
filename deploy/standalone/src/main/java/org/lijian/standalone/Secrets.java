package org.lijian.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets of one installation, each made when it is first asked for and kept in a file of its own (mode 0600). */
final class Secrets {
    private final Path directory;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path directory) {
        this.directory = directory;
    }

    /** Letters, digits, {@code -} and {@code _}. */
    String of(String name) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            PrivateFiles.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(file).strip();
    }
}
