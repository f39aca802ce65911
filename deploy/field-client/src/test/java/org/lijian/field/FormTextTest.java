package org.lijian.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTextTest {
    private static final Map<String, Object> WORDS =
            Map.of("there", "有", "yes", true, "no", false, "bureau.court", "某法院");

    @Test
    void wordsAreFilledInAsTheyAreAndWhatThereIsNoneOfByNothing() {
        assertThat(filled("\u3000\n [(${bureau.court})]：[(${absent})]。\n\n\u3000"))
                .isEqualTo("某法院：。\n");
        assertThat(new FormText("[(${a})]").filled(Map.of("a", "[(${b})]", "b", "b")))
                .isEqualTo("[(${b})]\n");
    }

    @ParameterizedTest
    @CsvSource({
        "there, true",
        "absent, false",
        "yes, true",
        "no, false",
        "!no, true",
        "!absent, true",
        "!there, false",
        "absent == null, true",
        "no == null, false",
        "there != null, true",
        "absent == null or no, true",
        "absent != null and yes, false",
        "no and yes or there, true",
        "there or yes and no, true",
        "no != null and !no, true"
    })
    void aPassageStandsWhereItsTestHolds(String test, boolean holds) {
        assertThat(filled("a[# th:if=\"${" + test + "}\"]b\n[/]c")).isEqualTo(holds ? "ab\nc\n" : "ac\n");
        assertThat(filled("a[# th:unless=\"${" + test + "}\"]b[/]c")).isEqualTo(holds ? "ac\n" : "abc\n");
    }

    @Test
    void aPassageInOneThatIsLeftOutIsLeftOut() {
        assertThat(filled("1[# th:if=\"${no}\"]2[# th:if=\"${yes}\"]3[/]4[/]5[# th:if=\"${yes}\"]6[/]"))
                .isEqualTo("156\n");
    }

    @Test
    void aTestThatTheAppDoesNotKnowIsNotGuessedAt() {
        assertThatIllegalArgumentException().isThrownBy(() -> filled("[# th:if=\"${there == 'x'}\"]b[/]"));
    }

    private static String filled(String text) {
        return new FormText(text).filled(WORDS);
    }
}
