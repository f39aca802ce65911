package org.lijian.mobilesync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.lijian.shared.Sha256;

/** Codes and keys that only their holder knows: made at random, stored as their hash. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that are mistaken for each other when read aloud. */
    private static final String READABLE = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int CODE_LENGTH = 12;
    private static final int KEY_BYTES = 32;

    private Secrets() {}

    /** Sixty bits that can be typed. */
    static String code() {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return code.toString();
    }

    static String key() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean matches(String sha256, String offered) {
        return MessageDigest.isEqual(
                sha256.getBytes(StandardCharsets.US_ASCII), Sha256.hex(offered).getBytes(StandardCharsets.US_ASCII));
    }
}
