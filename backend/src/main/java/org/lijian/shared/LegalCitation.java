package org.lijian.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a rule stands, as officers write it: {@code 《行政处罚法》（2021修订）第六十七条}. */
public record LegalCitation(@JsonValue String text) {
    public LegalCitation {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a citation names the act and its article");
        }
    }

    @JsonCreator
    public static LegalCitation of(String text) {
        return new LegalCitation(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
