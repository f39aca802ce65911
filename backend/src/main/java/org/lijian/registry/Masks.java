package org.lijian.registry;

/** What is left to see of personal data for those who do not need it. */
final class Masks {
    private Masks() {}

    /** 王小明 → 王** */
    static String name(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }

    /** 13812345678 → 138****5678 */
    static String phone(String phone) {
        return phone.length() < 8 ? "****" : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }

    /** 140525199001011234 → 140525********1234 */
    static String identityNumber(String number) {
        return number.substring(0, 6) + "********" + number.substring(14);
    }
}
