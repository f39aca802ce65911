package org.lijian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.shared.LegalCitation;

class LawBookTest {
    private static final String ONE_RULE = """
            rules:
              - code: TEN
                versions:
                  - {validFrom: 2020-01-01, validTo: 2020-12-31, days: 10, citation: 第一条}
                  - {validFrom: %s, days: 12, citation: 第一条}
            """;
    private static final String PATH = "terms/one.yaml";

    private final ReferenceBook shipped = ReferenceBook.shipped();
    private final LawBook book = new LawBook(shipped.with(PATH, ONE_RULE.formatted("2021-01-01")));
    private final Chapter<Map<String, Timeline<Version>>> terms = book.chapter(LawBookTest::index);
    private final Chapter<String> fingerprint = book.chapter(ReferenceBook::fingerprint);

    @Test
    void givesEveryChapterOfTheBookInForce() {
        assertThat(days("2020-12-31")).isEqualTo(10);
        assertThat(days("2021-01-01")).isEqualTo(12);
        assertThat(fingerprint.get()).isEqualTo(book.inForce().fingerprint());
    }

    @Test
    void exchangesAllChaptersAtOnce() {
        ReferenceBook changed = book.inForce().with(PATH, text("2021-01-01").replace("days: 12", "days: 15"));

        book.replace(changed);

        assertThat(days("2021-01-01")).isEqualTo(15);
        assertThat(fingerprint.get()).isEqualTo(changed.fingerprint());
    }

    @Test
    void keepsTheBookInForceWhenTheNextOneHasAGap() {
        ReferenceBook before = book.inForce();

        assertThatThrownBy(() -> book.replace(before.with(PATH, text("2021-01-02"))))
                .isInstanceOfSatisfying(BrokenReference.class, broken -> {
                    assertThat(broken.path()).isEqualTo(PATH);
                    assertThat(broken.line()).isEqualTo(5);
                    assertThat(broken.rule()).isEqualTo("TEN");
                    assertThat(broken.fault()).contains("gap");
                });
        assertThat(book.inForce()).isSameAs(before);
        assertThat(days("2021-01-01")).isEqualTo(12);
    }

    @Test
    void refusesAnOverlapAndATypoNamingTheirLine() {
        assertThatThrownBy(() -> book.check(book.inForce().with(PATH, text("2020-12-31"))))
                .hasMessageStartingWith(PATH + ":4 [TEN]");
        assertThatThrownBy(() -> book.check(
                        book.inForce().with(PATH, text("2021-01-01").replace("12, citation", "12, citatoin"))))
                .hasMessageStartingWith(PATH + ":5 [TEN /rules/0/versions/1/citatoin]");
    }

    private int days(String on) {
        return terms.get().get("TEN").at(LocalDate.parse(on)).orElseThrow().days();
    }

    private static String text(String second) {
        return ONE_RULE.formatted(second);
    }

    private static Map<String, Timeline<Version>> index(ReferenceBook book) {
        return book.read(PATH, Rules.class).rules().stream()
                .collect(Collectors.toMap(Rule::code, rule -> new Timeline<>(rule.code(), rule.versions())));
    }

    private record Rules(List<Rule> rules) {}

    private record Rule(String code, List<Version> versions) {}

    private record Version(LocalDate validFrom, @Nullable LocalDate validTo, int days, LegalCitation citation)
            implements Dated {}
}
