package org.lijian.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
    @ParameterizedTest
    @CsvSource({
        "0.00, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "0.55, 伍角伍分",
        "1.00, 壹元整",
        "10.00, 壹拾元整",
        "15.00, 壹拾伍元整",
        "100.00, 壹佰元整",
        "101.00, 壹佰零壹元整",
        "110.00, 壹佰壹拾元整",
        "1001.00, 壹仟零壹元整",
        "1010.00, 壹仟零壹拾元整",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "10000.00, 壹万元整",
        "10001.01, 壹万零壹元零壹分",
        "24480.00, 贰万肆仟肆佰捌拾元整",
        "48000.00, 肆万捌仟元整",
        "100000.00, 壹拾万元整",
        "160000, 壹拾陆万元整",
        "200050.00, 贰拾万零伍拾元整",
        "816000.00, 捌拾壹万陆仟元整",
        "1000000.00, 壹佰万元整",
        "10000001.00, 壹仟万零壹元整",
        "100000000.00, 壹亿元整",
        "100010000.00, 壹亿零壹万元整",
        "1000000000.10, 壹拾亿元壹角整",
        "1010101010.10, 壹拾亿壹仟零壹拾万壹仟零壹拾元壹角整",
        "9999999999999.99, 玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void areReadAsBillsWriteThem(BigDecimal amount, String capitals) {
        assertThat(Capitals.of(amount)).isEqualTo(capitals);
    }
}
