package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lijian.shared.Problem;
import org.lijian.shared.Sha256;

class ReceivedBytesTest {
    private static final byte[] PHOTO = noise(200_001);

    @Test
    void areHashedAsTheStandardsSay() throws IOException {
        try (ReceivedBytes abc =
                ReceivedBytes.whole(new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(abc.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            // GB/T 32905-2016, example 1
            assertThat(abc.sm3()).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        }
    }

    @Test
    void areTheSameHoweverManyPiecesTheyComeIn() throws IOException {
        try (ReceivedBytes received = ReceivedBytes.whole(trickling(PHOTO))) {
            assertThat(received.size()).isEqualTo(PHOTO.length);
            assertThat(received.sha256()).isEqualTo(HexFormat.of().formatHex(Sha256.of(PHOTO)));
            assertThat(received.head()).isEqualTo(Arrays.copyOf(PHOTO, EvidenceFormat.HEAD));
            assertThat(received.file()).hasBinaryContent(PHOTO);
        }
    }

    @Test
    void keepWhatCameBeforeTheConnectionBroke() throws IOException {
        Path file;
        try (ReceivedBytes received = ReceivedBytes.asFarAsTheyCame(cutAfter(PHOTO))) {
            file = received.file();
            assertThat(file).hasBinaryContent(PHOTO);
            assertThatThrownBy(received::requireUnbroken).hasMessage("the tunnel began");
        }
        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> ReceivedBytes.whole(cutAfter(PHOTO))).hasMessage("the tunnel began");
    }

    @Test
    void areNotMoreThanAnItemMayHave() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return length;
            }
        };

        assertThatThrownBy(() -> ReceivedBytes.asFarAsTheyCame(endless)).isInstanceOf(Problem.class);
    }

    /** Not more than seven bytes at once. */
    private static InputStream trickling(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 7));
            }
        };
    }

    private static InputStream cutAfter(byte[] bytes) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the tunnel began");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("the tunnel began");
            }
        });
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(6).nextBytes(bytes);
        return bytes;
    }
}
