package org.lijian.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one upload, made by the server. */
public record UploadId(UUID value) implements Id {
    @JsonCreator
    public static UploadId of(String text) {
        return new UploadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
