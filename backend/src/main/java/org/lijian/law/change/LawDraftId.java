package org.lijian.law.change;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

public record LawDraftId(UUID value) implements Id {
    @JsonCreator
    public static LawDraftId of(String text) {
        return new LawDraftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
