package org.lijian.plan.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class LotteryTest {
    @Test
    void givesTheSameNumbersToEverybodyWhoHasTheSeed() {
        Lottery one = Lottery.of(seed(7), "targets");
        Lottery other = Lottery.of(seed(7), "targets");

        for (int i = 0; i < 100; i++) {
            assertThat(one.below(1_000_003)).isEqualTo(other.below(1_000_003));
        }
        assertThat(Lottery.of(seed(7), "targets").below(1L << 40))
                .isNotEqualTo(Lottery.of(seed(8), "targets").below(1L << 40))
                .isNotEqualTo(Lottery.of(seed(7), "officers").below(1L << 40));
    }

    @Test
    void staysBelowItsBoundHoweverLargeOrSmall() {
        Lottery lottery = Lottery.of(seed(1), "x");
        for (int i = 0; i < 1000; i++) {
            assertThat(lottery.below(1)).isZero();
            assertThat(lottery.below(Long.MAX_VALUE)).isNotNegative();
            assertThat(lottery.below(3)).isBetween(0L, 2L);
        }
        assertThatThrownBy(() -> lottery.below(0)).isInstanceOf(IllegalArgumentException.class);
    }

    static byte[] seed(long number) {
        return ByteBuffer.allocate(32).putLong(24, number).array();
    }
}
