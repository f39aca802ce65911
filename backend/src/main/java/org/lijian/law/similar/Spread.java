package org.lijian.law.similar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.lijian.shared.Money;

/**
 * How amounts are spread (分布). A quartile that falls between two amounts divides the distance between them in proportion, to the fen, half a
 * fen upwards; so the median of two amounts is their middle.
 */
public record Spread(int count, Money least, Money lowerQuartile, Money median, Money upperQuartile, Money most) {
    private static final BigDecimal QUARTERS = new BigDecimal(4);

    /** @param amounts at least one, in any order */
    public static Spread of(List<Money> amounts) {
        if (amounts.isEmpty()) {
            throw new IllegalArgumentException("no amounts have no spread");
        }
        List<Money> sorted = amounts.stream().sorted().toList();
        return new Spread(
                sorted.size(),
                sorted.get(0),
                quartile(sorted, 1),
                quartile(sorted, 2),
                quartile(sorted, 3),
                sorted.get(sorted.size() - 1));
    }

    /** The amount at {@code quarters} quarters of the way from the first to the last. */
    private static Money quartile(List<Money> sorted, int quarters) {
        int way = (sorted.size() - 1) * quarters;
        BigDecimal before = sorted.get(way / 4).yuan();
        BigDecimal after = sorted.get((way + 3) / 4).yuan();
        BigDecimal beyond = after.subtract(before).multiply(BigDecimal.valueOf(way % 4));
        return new Money(before.add(beyond.divide(QUARTERS)).setScale(2, RoundingMode.HALF_UP));
    }

    public Money at(SpreadMark mark) {
        return switch (mark) {
            case LEAST -> least;
            case LOWER_QUARTILE -> lowerQuartile;
            case MEDIAN -> median;
            case UPPER_QUARTILE -> upperQuartile;
            case MOST -> most;
        };
    }
}
