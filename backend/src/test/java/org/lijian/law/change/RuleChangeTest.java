package org.lijian.law.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class RuleChangeTest {
    private static final String BEFORE = """
            law: 《大气污染防治法》
            violations:
              - {code: A, min: "1", orders: [责令改正, 没收]}
              - {code: B, min: "2", orders: []}
            """;

    @Test
    void namesWhatIsAddedChangedAndRemovedByTheCodeOfItsRule() {
        String after = """
                law: 《大气污染防治法》
                violations:
                  - {code: B, min: "3", max: "4", orders: []}
                  - {code: C, min: "5", orders: []}
                """;

        assertThat(RuleChange.between("rules.yaml", BEFORE, after))
                .containsExactlyInAnyOrder(
                        new RuleChange(
                                RuleChange.Kind.REMOVED,
                                "violations/A",
                                "{\"code\":\"A\",\"min\":\"1\",\"orders\":[\"责令改正\",\"没收\"]}",
                                null),
                        new RuleChange(RuleChange.Kind.CHANGED, "violations/B/min", "2", "3"),
                        new RuleChange(RuleChange.Kind.ADDED, "violations/B/max", null, "4"),
                        new RuleChange(
                                RuleChange.Kind.ADDED,
                                "violations/C",
                                null,
                                "{\"code\":\"C\",\"min\":\"5\",\"orders\":[]}"));
    }

    @Test
    void seesNoChangeInTheOrderOfRulesOrInBlanks() {
        String after = """
                violations:
                  - {code: B, orders: [], min: "2"}
                  - {code: A, orders: [没收, 责令改正], min: "1"}

                law: 《大气污染防治法》
                """;

        assertThat(RuleChange.between("rules.yaml", BEFORE, after)).isEmpty();
    }

    @Test
    void takesAVersionOfARuleByItsFirstDay() {
        String before = "versions: [{validFrom: 2020-01-01, validTo: 2020-12-31, days: 5}]";
        String after =
                "versions: [{validFrom: 2020-01-01, validTo: 2021-12-31, days: 5}, {validFrom: 2022-01-01, days: 7}]";

        assertThat(RuleChange.between("rules.yaml", before, after))
                .extracting(RuleChange::kind, RuleChange::place)
                .containsExactly(
                        tuple(RuleChange.Kind.CHANGED, "versions/2020-01-01/validTo"),
                        tuple(RuleChange.Kind.ADDED, "versions/2022-01-01"));
    }

    @Test
    void callsAWholeFileNewWhereThereWasNone() {
        assertThat(RuleChange.between("rules.yaml", null, "year: 2027"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(RuleChange.Kind.ADDED);
                    assertThat(change.place()).isEmpty();
                    assertThat(change.after()).isEqualTo("{\"year\":2027}");
                });
    }

    @Test
    void comparesTheTextOfAFormLineByLine() {
        assertThat(RuleChange.between("documents/form.txt", "一\n\n二\n", "一\n三\n   \n"))
                .containsExactly(
                        new RuleChange(RuleChange.Kind.REMOVED, "二", "二", null),
                        new RuleChange(RuleChange.Kind.ADDED, "三", null, "三"));
    }
}
