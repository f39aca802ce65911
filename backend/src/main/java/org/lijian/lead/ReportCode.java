package org.lijian.lead;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;
import org.lijian.shared.Sha256;

/** The code of a report (查询码): eighty bits in sixteen characters that nobody confuses, told once and kept as a hash. */
record ReportCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 16;
    private static final int BYTES = 10;

    static ReportCode of(byte[] secret) {
        BigInteger bits = new BigInteger(1, Arrays.copyOf(secret, BYTES));
        char[] code = new char[CHARACTERS];
        for (int i = CHARACTERS - 1; i >= 0; i--) {
            code[i] = ALPHABET.charAt(bits.intValue() & 31);
            bits = bits.shiftRight(5);
        }
        return new ReportCode(new String(code));
    }

    /** As somebody copied it from paper: any case, with or without dashes, O for 0, I and L for 1. */
    static ReportCode read(@Nullable String text, String pointer) {
        String code = Require.text(text, pointer, 40)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean readable = code.length() == CHARACTERS && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return new ReportCode(Require.that(code, readable, pointer, "查询码有误", "is not the code of a report"));
    }

    /** As it is told. */
    String text() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    byte[] hash() {
        return Sha256.of(value.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "ReportCode[…]";
    }
}
