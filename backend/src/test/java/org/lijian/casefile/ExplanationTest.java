package org.lijian.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lijian.law.Step;
import org.lijian.shared.LegalCitation;

class ExplanationTest {
    private static final String STORED = """
            [{"fact":"露天堆存","rule":"法定幅度","value":"48000.00元","citation":"《大气污染防治法》第一百一十七条"}]""";

    private static final Explanation EXPLANATION =
            new Explanation(List.of(new Step("露天堆存", "法定幅度", "48000.00元", LegalCitation.of("《大气污染防治法》第一百一十七条"))));

    /** Rows and fingerprints of years ago hold these very characters. */
    @Test
    void isStoredWithTheMembersInTheirOrderAndTheCitationAsText() {
        assertThat(EXPLANATION.json()).isEqualTo(STORED);
    }

    @Test
    void isReadAsItWasStored() {
        assertThat(Explanation.ofJson(STORED)).isEqualTo(EXPLANATION);
    }
}
