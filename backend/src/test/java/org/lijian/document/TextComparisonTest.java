package org.lijian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lijian.document.TextComparison.Change;
import org.lijian.document.TextComparison.ComparedLine;

class TextComparisonTest {
    @Test
    void namesWhatWasTakenOutAndWhatWasPutIn() {
        List<ComparedLine> lines = TextComparison.of("告知书\n罚款三万元\n晋城市生态环境局", "告知书\n罚款四万八千元\n另有新的事实\n晋城市生态环境局");

        assertThat(lines)
                .containsExactly(
                        new ComparedLine(Change.SAME, 1, 1, "告知书"),
                        new ComparedLine(Change.REMOVED, 2, null, "罚款三万元"),
                        new ComparedLine(Change.ADDED, null, 2, "罚款四万八千元"),
                        new ComparedLine(Change.ADDED, null, 3, "另有新的事实"),
                        new ComparedLine(Change.SAME, 3, 4, "晋城市生态环境局"));
    }

    @Test
    void findsNothingBetweenATextAndItself() {
        assertThat(TextComparison.of("一\n二\n三", "一\n二\n三")).allMatch(line -> line.change() == Change.SAME);
        assertThat(TextComparison.of("", "")).isEmpty();
    }
}
