package org.lijian.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A matter in the table that no operation asks about would be decided by whoever comes. */
class EveryApprovalIsAskedTest {
    private static final Path CODE = Path.of("src/main/java/org/lijian");

    @ParameterizedTest
    @EnumSource
    void anOperationAsksWhoApproves(ApprovalMatter matter) throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.startsWith(CODE.resolve("approval"))
                                    && !file.startsWith(CODE.resolve("workflow")))
                            .filter(file -> text(file).matches("(?s).*ApprovalMatter\\." + matter + "\\b.*")))
                    .isNotEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
