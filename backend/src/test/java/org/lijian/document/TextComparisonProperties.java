package org.lijian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.lijian.document.TextComparison.Change;
import org.lijian.document.TextComparison.ComparedLine;

/** Whatever two texts say, nothing is lost between them. */
class TextComparisonProperties {
    @Property
    void bothTextsCanBeReadBack(@ForAll @Size(max = 12) List<Part> before, @ForAll @Size(max = 12) List<Part> after) {
        List<ComparedLine> lines = TextComparison.of(text(before), text(after));

        assertThat(only(lines, Change.ADDED))
                .isEqualTo(before.stream().map(Part::name).toList());
        assertThat(only(lines, Change.REMOVED))
                .isEqualTo(after.stream().map(Part::name).toList());
    }

    @Property
    void sharesAsMuchTheOtherWayRound(
            @ForAll @Size(max = 12) List<Part> before, @ForAll @Size(max = 12) List<Part> after) {
        assertThat(same(text(before), text(after))).isEqualTo(same(text(after), text(before)));
    }

    private static long same(String before, String after) {
        return TextComparison.of(before, after).stream()
                .filter(line -> line.change() == Change.SAME)
                .count();
    }

    /** What is left when the lines of one change are left out. */
    private static List<String> only(List<ComparedLine> lines, Change without) {
        return lines.stream()
                .filter(line -> line.change() != without)
                .map(ComparedLine::text)
                .toList();
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::name).collect(Collectors.joining("\n"));
    }

    enum Part {
        FACTS,
        BASIS,
        AMOUNT,
        RIGHTS
    }
}
