package org.lijian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.shared.LegalCitation;

class TimelineTest {
    @Test
    void findsTheVersionOfADayWithBothEndsIncluded() {
        Timeline<Rule> timeline =
                new Timeline<>("rule", List.of(rule("2010-03-01", "2023-06-30"), rule("2023-07-01", null)));

        assertThat(timeline.at(LocalDate.parse("2023-06-30")).orElseThrow().validFrom())
                .isEqualTo("2010-03-01");
        assertThat(timeline.at(LocalDate.parse("2023-07-01")).orElseThrow().validFrom())
                .isEqualTo("2023-07-01");
        assertThat(timeline.at(LocalDate.parse("2010-02-28"))).isEmpty();
        assertThat(timeline.validTo()).isNull();
        assertThat(new Timeline<>("rule", List.of(rule("2010-03-01", "2023-06-30"))).validTo())
                .isEqualTo("2023-06-30");
    }

    @Test
    void refusesAGapTwoVersionsAtOnceAndAnEndBeforeTheBeginning() {
        assertRefused(rule("2010-03-01", "2023-06-29"), rule("2023-07-01", null));
        assertRefused(rule("2010-03-01", "2023-07-01"), rule("2023-07-01", null));
        assertRefused(rule("2010-03-01", null), rule("2023-07-01", null));
        assertRefused(rule("2010-03-01", "2010-02-28"));
        assertRefused();
    }

    private static void assertRefused(Rule... rules) {
        assertThatThrownBy(() -> new Timeline<>("rule", List.of(rules))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Rule rule(String from, @Nullable String to) {
        return new Rule(LocalDate.parse(from), to == null ? null : LocalDate.parse(to), new LegalCitation("第一条"));
    }

    private record Rule(LocalDate validFrom, @Nullable LocalDate validTo, LegalCitation citation) implements Dated {}
}
