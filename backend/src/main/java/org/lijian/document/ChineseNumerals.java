package org.lijian.document;

import java.math.BigInteger;
import org.lijian.shared.Money;

/**
 * Amounts in Chinese capitals (大写) as decisions and bills write them, after 《支付结算办法》附一《正确填写票据和结算凭证的基本规定》:
 * 160000.00 is 壹拾陆万元整.
 */
public final class ChineseNumerals {
    private static final String[] DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private ChineseNumerals() {}

    public static String of(Money amount) {
        BigInteger[] yuanAndFen = amount.yuan().unscaledValue().divideAndRemainder(HUNDRED);
        long yuan = yuanAndFen[0].longValueExact();
        int jiao = yuanAndFen[1].intValueExact() / 10;
        int fen = yuanAndFen[1].intValueExact() % 10;
        if (jiao == 0 && fen == 0) {
            return whole(yuan) + "元整";
        }
        String units = yuan == 0 ? "" : whole(yuan) + "元";
        if (jiao > 0) {
            return units + DIGITS[jiao] + "角" + (fen == 0 ? "整" : DIGITS[fen] + "分");
        }
        return units + (yuan == 0 ? "" : DIGITS[0]) + DIGITS[fen] + "分";
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
        if (number >= 10) {
            return split(number, 10, "拾");
        }
        return DIGITS[(int) number];
    }

    /** A gap between two places is read as one zero. */
    private static String split(long number, long place, String name) {
        String head = whole(number / place) + name;
        long rest = number % place;
        if (rest == 0) {
            return head;
        }
        return head + (rest < place / 10 ? DIGITS[0] : "") + whole(rest);
    }
}
