package org.lijian.statistics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"})
    void textIsNeverAFormula(String text) {
        assertThat(new CsvLine().text(text).toString()).matches("(?s)\"?'.*");
    }

    @Test
    void numbersOfTheSystemStayNumbers() {
        assertThat(new CsvLine().number("-48000.00").number(-1).toString()).isEqualTo("-48000.00,-1");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(new CsvLine()
                        .text("a,b")
                        .text("say \"yes\"")
                        .text("two\r\nlines")
                        .toString())
                .isEqualTo("\"a,b\",\"say \"\"yes\"\"\",\"two\r\nlines\"");
    }

    @Test
    void anEmptyCellIsThereInAnyPlace() {
        assertThat(new CsvLine().text(null).text("b").text(null).toString()).isEqualTo("\"\",b,\"\"");
    }
}
