package org.lijian.lead;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one opening of an informant's data (查阅举报人信息). */
public record OpeningId(UUID value) implements Id {
    @JsonCreator
    public static OpeningId of(String text) {
        return new OpeningId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
