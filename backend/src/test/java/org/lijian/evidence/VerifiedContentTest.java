package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.lijian.shared.Sha256;

class VerifiedContentTest {
    private static final byte[] STORED = "原煤露天堆放".getBytes(StandardCharsets.UTF_8);
    private static final String SHA256 =
            HexFormat.of().formatHex(Sha256.digest().digest(STORED));

    @Test
    void bytesThatAreWhatWasStoredAreReadToTheEnd() throws IOException {
        try (VerifiedContent content = new VerifiedContent(new ByteArrayInputStream(STORED), SHA256)) {
            assertThat(content.readAllBytes()).isEqualTo(STORED);
            assertThat(content.read()).isEqualTo(-1);
        }
    }

    @Test
    void bytesThatAreNotFailAtTheirEnd() {
        byte[] altered = STORED.clone();
        altered[3]++;
        assertThatIOException()
                .isThrownBy(() -> new VerifiedContent(new ByteArrayInputStream(altered), SHA256).readAllBytes())
                .withMessageContaining(SHA256);
    }
}
