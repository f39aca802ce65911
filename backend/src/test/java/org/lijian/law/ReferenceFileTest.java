package org.lijian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Money;

class ReferenceFileTest {
    @Test
    void readsWhatIsComplete() {
        Rules rules = ReferenceFile.read("broken/complete.yaml", Rules.class);

        assertThat(rules.rules()).containsExactly(new Rule("A", Money.of("10"), new LegalCitation("第一条"), null));
    }

    @Test
    void refusesAnUnknownMember() {
        assertThatThrownBy(() -> ReferenceFile.read("broken/unknown-member.yaml", Rules.class))
                .hasMessageContaining("ammount");
    }

    @Test
    void refusesAMissingCitation() {
        assertThatThrownBy(() -> ReferenceFile.read("broken/no-citation.yaml", Rules.class))
                .hasMessageContaining("rules/1/citation is missing");
    }

    @Test
    void refusesAMemberWrittenTwice() {
        assertThatThrownBy(() -> ReferenceFile.read("broken/twice.yaml", Rules.class))
                .hasMessageContaining("amount");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> ReferenceFile.read("broken/none.yaml", Rules.class))
                .hasMessageContaining("no reference file");
    }

    private record Rules(List<Rule> rules) {}

    private record Rule(
            String code,
            Money amount,
            LegalCitation citation,
            @Nullable String note) {}
}
