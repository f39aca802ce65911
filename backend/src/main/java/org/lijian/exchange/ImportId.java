package org.lijian.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one import (批量导入). */
public record ImportId(UUID value) implements Id {
    @JsonCreator
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
