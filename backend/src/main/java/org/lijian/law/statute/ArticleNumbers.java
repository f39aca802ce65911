package org.lijian.law.statute;

/** The numbers of articles as statutes write them: 第一百一十七条, 第一千零六十条. */
final class ArticleNumbers {
    static final int MOST = 9999;
    static final String NUMERALS = "零〇一二三四五六七八九十百千";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "千百十";

    private ArticleNumbers() {}

    /** 117 for 一百一十七. */
    static int read(String chinese) {
        int total = 0;
        int digit = 0;
        for (char sign : chinese.replace('〇', '零').toCharArray()) {
            int value = DIGITS.indexOf(sign);
            int unit = UNITS.indexOf(sign);
            if (value >= 0) {
                digit = value;
            } else if (unit >= 0) {
                total += Math.max(digit, 1) * power(unit);
                digit = 0;
            } else {
                throw new IllegalArgumentException("not the number of an article: " + chinese);
            }
        }
        return total + digit;
    }

    /** 一百一十七 for 117. */
    static String chinese(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        int rest = number;
        for (int unit = 0; unit <= UNITS.length(); unit++) {
            int power = unit == UNITS.length() ? 1 : power(unit);
            int digit = rest / power;
            rest %= power;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "");
            gap = false;
            boolean plainTen = power == 10 && digit == 1 && text.isEmpty();
            text.append(plainTen ? "" : String.valueOf(DIGITS.charAt(digit)));
            text.append(unit == UNITS.length() ? "" : String.valueOf(UNITS.charAt(unit)));
        }
        return text.toString();
    }

    private static int power(int unit) {
        return switch (unit) {
            case 0 -> 1000;
            case 1 -> 100;
            default -> 10;
        };
    }
}
