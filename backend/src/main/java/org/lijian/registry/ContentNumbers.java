package org.lijian.registry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/** Sizes in the content of an object: texts, so that none of their digits is lost. */
final class ContentNumbers {
    private static final int LONGEST = 20;

    private ContentNumbers() {}

    static void positive(@Nullable String text, String pointer) {
        String said = Require.text(text, pointer, LONGEST);
        boolean number = said.matches("\\d{1,9}(\\.\\d{1,3})?");
        Require.that(
                said,
                number && new BigDecimal(said).signum() > 0,
                pointer,
                "应当是大于零、最多三位小数的数",
                "is a number above zero of at most three decimals");
    }

    static void positiveWhereGiven(@Nullable String text, String pointer) {
        if (text != null) {
            positive(text, pointer);
        }
    }

    /** An emission stage (排放阶段): 国一 is 1, before it 0. */
    static void stage(@Nullable Integer stage, String pointer) {
        int said = Require.present(stage, pointer);
        Require.that(said, said >= 0 && said <= 9, pointer, "排放阶段为0至9", "is a stage from 0 to 9");
    }
}
