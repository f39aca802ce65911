package org.lijian.registry;

import com.fasterxml.jackson.annotation.JsonValue;

/** 统一社会信用代码 (GB 32100): eighteen characters, the last a check character over the others. */
public record CreditCode(@JsonValue String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public CreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "a credit code has eighteen characters and a check character (GB 32100)");
        }
    }

    public static CreditCode of(String value) {
        return new CreditCode(value);
    }

    /** Whether {@code value} could have been issued. */
    public static boolean isValid(String value) {
        return value.matches("[" + ALPHABET + "]{18}") && value.charAt(LENGTH - 1) == ALPHABET.charAt(checkOf(value));
    }

    private static int checkOf(String value) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
    }

    @Override
    public String toString() {
        return value;
    }
}
