package org.lijian.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms evidence comes in, each known by its first bytes, whatever it is called. */
enum EvidenceFormat {
    JPEG("image/jpeg") {
        @Override
        boolean begins(byte[] head) {
            return at(head, 0, 0xFF, 0xD8, 0xFF);
        }
    },
    PNG("image/png") {
        @Override
        boolean begins(byte[] head) {
            return at(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
        }
    },
    PDF("application/pdf") {
        @Override
        boolean begins(byte[] head) {
            return at(head, 0, "%PDF-");
        }
    },
    MP4("video/mp4") {
        @Override
        boolean begins(byte[] head) {
            return at(head, 4, "ftyp");
        }
    },
    M4A("audio/mp4") {
        @Override
        boolean begins(byte[] head) {
            return at(head, 4, "ftyp");
        }
    },
    MP3("audio/mpeg") {
        @Override
        boolean begins(byte[] head) {
            return at(head, 0, "ID3") || (at(head, 0, 0xFF) && head.length > 1 && (head[1] & 0xE0) == 0xE0);
        }
    },
    WAV("audio/wav") {
        @Override
        boolean begins(byte[] head) {
            return at(head, 0, "RIFF") && at(head, 8, "WAVE");
        }
    },
    AMR("audio/amr") {
        @Override
        boolean begins(byte[] head) {
            return at(head, 0, "#!AMR");
        }
    };

    /** How many bytes the longest mark needs. */
    static final int HEAD = 16;

    private final String mediaType;

    EvidenceFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Whether bytes that begin so are of this form. */
    abstract boolean begins(byte[] head);

    String mediaType() {
        return mediaType;
    }

    static Optional<EvidenceFormat> of(String mediaType) {
        String wanted = mediaType.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(wanted))
                .findFirst();
    }

    static String accepted() {
        return Arrays.stream(values()).map(EvidenceFormat::mediaType).collect(Collectors.joining("、"));
    }

    private static boolean at(byte[] head, int offset, String mark) {
        byte[] bytes = mark.getBytes(StandardCharsets.US_ASCII);
        return head.length >= offset + bytes.length
                && Arrays.equals(head, offset, offset + bytes.length, bytes, 0, bytes.length);
    }

    private static boolean at(byte[] head, int offset, int... mark) {
        if (head.length < offset + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[offset + i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
