package org.lijian.casefile;

import java.util.List;
import org.lijian.law.Step;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The steps that explain a number or a duty, kept as they were on the day so that they can be replayed. */
public record Explanation(List<Step> steps) {
    public static final Explanation NONE = new Explanation(List.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Explanation {
        steps = List.copyOf(steps);
    }

    /** As it is stored, and as it goes into fingerprints: members in the order of the record. */
    public String json() {
        return JSON.writeValueAsString(steps);
    }

    public static Explanation ofJson(String json) {
        return new Explanation(JSON.readValue(json, new TypeReference<List<Step>>() {}));
    }
}
