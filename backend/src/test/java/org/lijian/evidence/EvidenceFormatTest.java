package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFormatTest {
    @ParameterizedTest
    @CsvSource({
        "image/jpeg, ffd8ffe000104a46",
        "image/png, 89504e470d0a1a0a0000",
        "application/pdf, 255044462d312e37",
        "video/mp4, 000000206674797069736f6d",
        "audio/mp4, 00000020667479704d344120",
        "audio/mpeg, 4944330400000000",
        "audio/mpeg, fffb9064",
        "audio/wav, 524946462400000057415645",
        "audio/amr, 2321414d520a"
    })
    void knowsAFormByItsFirstBytes(String mediaType, String head) {
        assertThat(EvidenceFormat.of(mediaType)
                        .orElseThrow()
                        .begins(HexFormat.of().parseHex(head)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "image/jpeg, 89504e470d0a1a0a",
        "image/jpeg, ffd8",
        "image/png, ffd8ffe0",
        "application/pdf, 3c68746d6c3e",
        "video/mp4, 6674797069736f6d",
        "audio/mpeg, ff",
        "audio/wav, 524946462400000041564920",
        "image/jpeg, ''"
    })
    void isNotTakenInByTheName(String mediaType, String head) {
        assertThat(EvidenceFormat.of(mediaType)
                        .orElseThrow()
                        .begins(HexFormat.of().parseHex(head)))
                .isFalse();
    }

    @Test
    void takesNothingThatABrowserWouldRun() {
        assertThat(EvidenceFormat.of("text/html")).isEmpty();
        assertThat(EvidenceFormat.of("image/svg+xml")).isEmpty();
        assertThat(EvidenceFormat.of("IMAGE/JPEG")).contains(EvidenceFormat.JPEG);
    }
}
