package org.lijian.registry;

/** 公民身份号码 (GB 11643): eighteen characters, the last a check character. Never printed. */
public record IdentityNumber(String value) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public IdentityNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "an identity number has eighteen characters and a check character (GB 11643)");
        }
    }

    /** Whether it has eighteen characters, the last of which agrees with the others. */
    public static boolean isValid(String value) {
        return value.matches("\\d{17}[\\dX]") && value.charAt(WEIGHTS.length) == CHECKS.charAt(sum(value) % 11);
    }

    private static int sum(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (value.charAt(i) - '0') * WEIGHTS[i];
        }
        return sum;
    }

    @Override
    public String toString() {
        return Masks.identityNumber(value);
    }
}
