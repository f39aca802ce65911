package org.lijian.law.limit;

import java.math.BigDecimal;
import java.util.Map;

/** What is known of a source: words such as its fuel, and sizes such as its capacity. */
record SourceFacts(Map<String, String> words, Map<String, BigDecimal> numbers) {
    SourceFacts {
        words = Map.copyOf(words);
        numbers = Map.copyOf(numbers);
    }

    static SourceFacts none() {
        return new SourceFacts(Map.of(), Map.of());
    }
}
