package org.lijian.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Norms by their codes in the catalogue, in their order. */
public record Norms(@JsonValue List<String> codes) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Norms {
        codes = List.copyOf(codes);
    }

    /** As they are stored. */
    public String json() {
        return JSON.writeValueAsString(codes);
    }

    public static Norms ofJson(String json) {
        return new Norms(JSON.readValue(json, new TypeReference<List<String>>() {}));
    }
}
