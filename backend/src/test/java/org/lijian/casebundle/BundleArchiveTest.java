package org.lijian.casebundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleArchiveTest {
    private static final Instant NOW = Instant.parse("2024-05-28T02:00:00Z");

    @Test
    void memoryDoesNotGrowWithTheEvidence() throws IOException {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (BundleArchive archive = new BundleArchive(OutputStream.nullOutputStream(), NOW)) {
            archive.add("evidence/first.mp4", zeros(1 << 20));
            long before = thread.getCurrentThreadAllocatedBytes();
            archive.add("evidence/second.mp4", zeros(256 << 20));

            assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(1 << 20);
        }
    }

    @Test
    void answersTheHashOfWhatItWrote() throws IOException {
        try (BundleArchive archive = new BundleArchive(new ByteArrayOutputStream(), NOW)) {
            assertThat(archive.add("case.json", "abc".getBytes(UTF_8)))
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    @Test
    void noFieldOfATableGoesOverItsEnd() throws IOException {
        for (String field : List.of("a\tb", "a\nb", "a\rb")) {
            try (BundleArchive archive = new BundleArchive(new ByteArrayOutputStream(), NOW)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> archive.table("audit.tsv", List.of("detail"), rows -> rows.row(field)));
            }
        }
        assertThat(BundleArchive.oneLine("a\tb\nc")).isEqualTo("a b c");
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int read = (int) Math.min(length, left);
                left -= read;
                return read;
            }
        };
    }
}
