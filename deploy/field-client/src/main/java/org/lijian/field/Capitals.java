package org.lijian.field;

import java.math.BigDecimal;

/** Amounts in Chinese capitals (大写), after 《支付结算办法》附一《正确填写票据和结算凭证的基本规定》: 2500.00 is 贰仟伍佰元整. */
final class Capitals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

    private Capitals() {}

    /** @param amount in yuan with two decimals at most */
    static String of(BigDecimal amount) {
        long all = amount.movePointRight(2).longValueExact();
        long yuan = all / 100;
        int jiao = (int) (all / 10 % 10);
        int fen = (int) (all % 10);
        if (jiao == 0 && fen == 0) {
            return whole(yuan) + "元整";
        }
        String units = yuan == 0 ? "" : whole(yuan) + "元";
        if (jiao > 0) {
            return units + digit(jiao) + "角" + (fen == 0 ? "整" : digit(fen) + "分");
        }
        return units + (yuan == 0 ? "" : "零") + digit(fen) + "分";
    }

    private static String whole(long number) {
        if (number >= 100_000_000) {
            return split(number, 100_000_000, "亿");
        }
        if (number >= 10_000) {
            return split(number, 10_000, "万");
        }
        if (number >= 1_000) {
            return split(number, 1_000, "仟");
        }
        if (number >= 100) {
            return split(number, 100, "佰");
        }
        return number >= 10 ? split(number, 10, "拾") : digit((int) number);
    }

    /** A gap between two places is read as one zero. */
    private static String split(long number, long place, String name) {
        long rest = number % place;
        return whole(number / place) + name + (rest == 0 ? "" : (rest < place / 10 ? "零" : "") + whole(rest));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
