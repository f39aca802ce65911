package org.lijian.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.shared.Problem;

class ReportCodeTest {
    @Test
    void isToldInFourGroupsAndReadHoweverItWasCopied() {
        byte[] secret = {0, 1, 2, 3, 4, 5, 6, 7, (byte) 0xff, (byte) 0xfe, 99};
        ReportCode code = ReportCode.of(secret);

        assertThat(code.text()).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        assertThat(ReportCode.read(code.text(), "/code")).isEqualTo(code);
        assertThat(ReportCode.read(
                        " "
                                + code.value()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('0', 'o')
                                        .replace('1', 'l') + " ",
                        "/code"))
                .isEqualTo(code);
        assertThat(code.toString()).doesNotContain(code.value());
    }

    @Test
    void usesAllEightyBits() {
        Random random = new Random(7);
        Set<String> codes = new HashSet<>();
        for (int bit = 0; bit < 80; bit++) {
            byte[] secret = new byte[32];
            random.nextBytes(secret);
            byte[] other = Arrays.copyOf(secret, 32);
            other[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(ReportCode.of(secret)).isNotEqualTo(ReportCode.of(other));
            codes.add(ReportCode.of(secret).value());
        }
        assertThat(codes).hasSize(80);
    }

    @Test
    void isNotReadFromAnythingElse() {
        for (String wrong : new String[] {"", "ABCD", "UUUU-UUUU-UUUU-UUUU", "0000-0000-0000-00000", "查询码查询码查询码查询码"}) {
            assertThatThrownBy(() -> ReportCode.read(wrong, "/code")).isInstanceOf(Problem.class);
        }
    }
}
