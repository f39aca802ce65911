package org.lijian.field;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A visit as it was recorded on the device.
 *
 * @param inspection as it was taken along
 * @param on its day, a date
 * @param checklist what {@code answerChecklist} was told
 * @param evidence what {@code registerEvidence} was told, in order
 */
public record Visit(JsonNode inspection, String on, JsonNode checklist, List<JsonNode> evidence) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Visit {
        evidence = List.copyOf(evidence);
    }

    /** The visit with the bodies of the commands that were written down on it. */
    public static Visit of(
            KeptBundle bundle,
            String inspection,
            String on,
            Map<String, ?> checklist,
            List<Map<String, Object>> evidence) {
        return new Visit(
                bundle.get("INSPECTION", inspection),
                on,
                JSON.valueToTree(checklist),
                evidence.stream().map(JSON::<JsonNode>valueToTree).toList());
    }

    /** @throws IllegalArgumentException where it was not registered on this device */
    JsonNode evidence(String id) {
        return evidence.stream()
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the evidence " + id + " is not known here"));
    }
}
