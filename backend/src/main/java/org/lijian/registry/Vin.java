package org.lijian.registry;

/** 车辆识别代号 (GB 16735): seventeen characters, the ninth a check character over the others. */
final class Vin {
    private static final String LETTERS = "ABCDEFGH*JKLMN*P*R*STUVWXYZ";
    private static final String VALUES = "12345678*12345*7*9*23456789";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int CHECK_PLACE = 8;
    private static final int MODULUS = 11;

    private Vin() {}

    /** Whether {@code text} could have been given to a vehicle. */
    static boolean isValid(String text) {
        if (!text.matches("[A-HJ-NPR-Z0-9]{17}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += valueOf(text.charAt(i)) * WEIGHTS[i];
        }
        int rest = sum % MODULUS;
        return text.charAt(CHECK_PLACE) == (rest == MODULUS - 1 ? 'X' : (char) ('0' + rest));
    }

    private static int valueOf(char c) {
        return Character.isDigit(c) ? c - '0' : VALUES.charAt(LETTERS.indexOf(c)) - '0';
    }
}
