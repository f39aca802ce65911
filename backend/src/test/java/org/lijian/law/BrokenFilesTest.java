package org.lijian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes a file of the law wrongly is told the file, the line, the rule and what is wrong. */
class BrokenFilesTest {
    private static final String PATH = "terms/one.yaml";
    private static final ReferenceBook BOOK = ReferenceBook.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "rules:\\n- {code: A, days: 1, parts: []}\\n- {code: B, days: 1, parts: [], nte: x} | 3 | B /rules/1/nte | unknown member nte, known are [",
                "rules:\\n- {code: A, days: ten, parts: []} | 2 | A /rules/0/days | cannot be read: ten",
                "rules:\\n- {code: A, days: 0, parts: []} | 2 | A /rules/0 | a term has days, not 0",
                "rules:\\n- {code: A, days: 1, prts: []} | 2 | A /rules/0 | unknown member prts, known are [",
                "rules:\\n- {code: A, days: 1} | 2 | A /rules/0 | parts is missing",
                "rules:\\n- {days: 1, parts: []} | 2 | /rules/0/code | rules/0/code is missing",
                "rules:\\n- {code: A, days: 1, parts: [{name: x}, null]} | 2 | A /rules/0 | ",
                "rules:\\n- {code: A, days: 1, parts: [{nme: x}]} | 2 | A /rules/0/parts/0/nme | unknown member nme, known are [",
                "rules:\\n- {code: A, days: 1, parts: [], marks: {x: {name: }}} | 2 | A /rules/0/marks/x/name | rules/0/marks/x/name is missing",
                "rules:\\n- {code: A, days: 1, parts: [], row: [{name: x}, {name: }]} | 2 | A /rules/0/row/1/name | rules/0/row/1/name is missing",
                "rules: 7 | 1 | /rules | is missing or of another kind",
                "rules: [} | 1 | - | ",
                "{} | 1 | /rules | rules is missing",
            })
    void areRefusedByFileLineRuleAndFault(
            String text, @Nullable Integer line, @Nullable String rule, @Nullable String fault) {
        ReferenceBook book = BOOK.with(PATH, text.replace("\\n", "\n"));

        assertThatThrownBy(() -> book.read(PATH, Rules.class)).isInstanceOfSatisfying(BrokenReference.class, broken -> {
            assertThat(broken.path()).isEqualTo(PATH);
            assertThat(broken.line()).isEqualTo(line);
            assertThat(broken.rule()).isEqualTo(rule);
            assertThat(broken.fault()).startsWith(fault == null ? "" : fault);
        });
    }

    @Test
    void isLawOnlyWhereARuleIsReadFromIt() {
        ReferenceBook book = BOOK.with(PATH, "rules: []");

        assertThatThrownBy(() -> book.requireRead(PATH)).hasMessageContaining("no rule is read from this file");
        assertThatThrownBy(() -> book.requireRead("terms/none.yaml")).isInstanceOf(BrokenReference.class);
        book.read(PATH, Rules.class);
        assertThatCode(() -> book.requireRead(PATH)).doesNotThrowAnyException();
    }

    @Test
    void isReadAsItsTextToo() {
        assertThat(BOOK.with("documents/form.txt", "一\n二").readAll("documents/form.txt", String.class))
                .containsExactly("一\n二");
    }

    /** A fault between rules names one by its code; it lies in what was changed, where that says so, else wherever it does. */
    @Test
    void aFaultBetweenRulesLiesInTheFileThatNamesTheRule() {
        ReferenceBook before = BOOK.with("terms/a.yaml", "rules:\n- {code: XYZ-1}\n");
        ReferenceBook after = before.with("terms/b.yaml", "rules:\n- {code: OTHER}\n- {code: XYZ-1}\n");
        IllegalArgumentException fault = new IllegalArgumentException("the term XYZ-1 stands twice");

        BrokenReference changed = after.located(fault, before.hashes());
        assertThat(changed.path()).isEqualTo("terms/b.yaml");
        assertThat(changed.line()).isEqualTo(3);
        assertThat(changed.rule()).isEqualTo("XYZ-1");
        assertThat(after.located(fault, after.hashes()).path()).isEqualTo("terms/a.yaml");

        BrokenReference nowhere = after.located(new IllegalArgumentException("nothing fits"), before.hashes());
        assertThat(nowhere.path()).isEqualTo("reference");
        assertThat(nowhere.line()).isNull();
        assertThat(nowhere.fault()).isEqualTo("nothing fits");
    }

    /** The rule with most of what the fault names, at the longest of it; a rule named by nothing else, at its code. */
    @ParameterizedTest
    @CsvSource({
        "TEN overlaps on 2021-01-01,           4, TEN",
        "TEN overlaps on 2020-01-01,           2, TEN",
        "TEN 2021-01-01 is not 12 days,        4, TEN",
        "ELEVEN is wrong,                      7, ELEVEN",
        "nothing but 2022-02-02 is named,      8, 2022-02-02",
        "2022-02-02 and 一条很长的引用 are named, 8, 2022-02-02",
    })
    void aFaultIsFoundByWhatItNames(String message, int line, String name) {
        String text = """
                rules:
                - {code: TEN, from: 2020-01-01, days: 10, x: 9}
                - {code: NINE, from: 2021-01-01, days: 12}
                - {code: TEN, from: 2021-01-01,
                   days: 12}
                - {other: a}
                - {code: ELEVEN, x: 1}
                - {other: 2022-02-02, cites: 一条很长的引}
                """;

        assertThat(YamlLines.of(text).named(message)).hasValueSatisfying(place -> {
            assertThat(place.line()).isEqualTo(line);
            assertThat(place.name()).isEqualTo(name);
        });
        assertThat(YamlLines.of(text).named("x is 9 of a")).isEmpty();
    }

    @Test
    void noLineIsToldWhereRulesAreNestedWithoutEnd() {
        String name = "NESTED";

        assertThat(YamlLines.of(nested(100, name)).named(name)).isPresent();
        assertThat(YamlLines.of(nested(101, name)).named(name)).isEmpty();
        assertThat(YamlLines.of("[" + "[],".repeat(300) + name + "]").named(name))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a", "a: *a", "- &a x\n- *a"})
    void anAliasIsFound(String text) {
        assertThat(YamlLines.alias(text)).isPresent();
        assertThat(YamlLines.alias(text.replace("*", "x"))).isEmpty();
    }

    private static String nested(int depth, String value) {
        return "[".repeat(depth) + value + "]".repeat(depth);
    }

    private record Rules(List<Rule> rules) {}

    private record Rule(
            String code,
            int days,
            List<Part> parts,
            @Nullable Map<String, Part> marks,
            Part @Nullable [] row,
            @Nullable String note) {
        Rule {
            parts = List.copyOf(parts);
            if (days < 1) {
                throw new IllegalArgumentException("a term has days, not " + days);
            }
        }
    }

    private record Part(String name) {}
}
