package org.lijian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

class ReferenceBookTest {
    private static final ReferenceBook BOOK = ReferenceBook.shipped();

    @Test
    void readsWhatIsComplete() {
        Rules rules = BOOK.read("broken/complete.yaml", Rules.class);

        assertThat(rules.rules()).containsExactly(new Rule("A", Money.of("10"), new LegalCitation("第一条"), null));
    }

    @Test
    void refusesAnUnknownMember() {
        assertThatThrownBy(() -> BOOK.read("broken/unknown-member.yaml", Rules.class))
                .hasMessageContaining("broken/unknown-member.yaml:")
                .hasMessageContaining("ammount");
    }

    @Test
    void refusesAMissingCitationNamingTheRuleAndItsLine() {
        assertThatThrownBy(() -> BOOK.read("broken/no-citation.yaml", Rules.class))
                .isInstanceOfSatisfying(BrokenReference.class, broken -> {
                    assertThat(broken.path()).isEqualTo("broken/no-citation.yaml");
                    assertThat(broken.line()).isEqualTo(3);
                    assertThat(broken.rule()).isEqualTo("B /rules/1/citation");
                    assertThat(broken.fault()).isEqualTo("rules/1/citation is missing");
                });
    }

    @Test
    void refusesAMemberWrittenTwice() {
        assertThatThrownBy(() -> BOOK.read("broken/twice.yaml", Rules.class)).hasMessageContaining("amount");
    }

    @Test
    void refusesAnAliasOnItsLine() {
        ReferenceBook book =
                BOOK.with("new/alias.yaml", "rules:\n  - &rule {code: A, amount: '1.00', citation: *rule}\n");

        assertThatThrownBy(() -> book.read("new/alias.yaml", Rules.class))
                .isInstanceOfSatisfying(BrokenReference.class, broken -> {
                    assertThat(broken.line()).isEqualTo(2);
                    assertThat(broken.fault()).contains("alias");
                });
    }

    /** The members of a rule can stand for the rule itself: whoever walked along them would never arrive. */
    @Test
    void tellsNoLinesOfAFileWithAliases() {
        String bottomless = "rules:\n  - &rule\n    code: AIR-1\n    parts: [*rule, *rule]\n";

        assertThat(YamlLines.of(bottomless).named("the rule AIR-1 stands twice"))
                .isEmpty();
        assertThat(YamlLines.of(bottomless.replace("*rule", "b")).named("the rule AIR-1 stands twice"))
                .isPresent();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> BOOK.read("broken/none.yaml", Rules.class)).hasMessageContaining("no reference file");
        assertThatThrownBy(() -> BOOK.readAll("none/*.yaml", Rules.class)).hasMessageContaining("no reference file");
    }

    @Test
    void isAnotherBookWithAnotherFile() {
        ReferenceBook changed = BOOK.with("new/one.yaml", "rules: []");

        assertThat(changed.paths()).contains("new/one.yaml");
        assertThat(changed.fingerprint()).isNotEqualTo(BOOK.fingerprint());
        assertThat(BOOK.text("new/one.yaml")).isEmpty();
        assertThat(changed.with("new/one.yaml", "rules: [ ]").fingerprint()).isNotEqualTo(changed.fingerprint());
    }

    @Test
    void hasOneFingerprintForOneContent() {
        assertThat(ReferenceBook.shipped().fingerprint()).isEqualTo(BOOK.fingerprint());
        assertThat(BOOK.with("a.yaml", "a: 1").with("b.yaml", "b: 1").fingerprint())
                .isEqualTo(BOOK.with("b.yaml", "b: 1").with("a.yaml", "a: 1").fingerprint());
    }

    private record Rules(List<Rule> rules) {}

    private record Rule(
            String code,
            Money amount,
            LegalCitation citation,
            @Nullable String note) {}
}
