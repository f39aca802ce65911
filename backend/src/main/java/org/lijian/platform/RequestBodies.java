package org.lijian.platform;

import org.lijian.shared.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads commands that come inside something else exactly as the body of a request is read. */
@Component
public class RequestBodies {
    private final JsonMapper json;

    RequestBodies(JsonMapper json) {
        this.json = json;
    }

    /**
     * @throws Problem {@code malformed}, {@code invalid}, with pointers relative to the command
     */
    public <T> T read(String body, Class<T> type) {
        try {
            T command = json.readValue(body, type);
            if (command == null) {
                throw PlatformRefusal.MALFORMED.with("reason", "JSON");
            }
            return command;
        } catch (JacksonException unreadable) {
            throw UnreadableJson.problem(unreadable);
        }
    }

    /** The same text for the same members in the same order. */
    public String text(JsonNode body) {
        return json.writeValueAsString(body);
    }

    public String write(Object value) {
        return json.writeValueAsString(value);
    }

    public JsonNode tree(String body) {
        return json.readTree(body);
    }

    public JsonNode tree(byte[] body) {
        return json.readTree(body);
    }

    public byte[] bytes(JsonNode body) {
        return json.writeValueAsBytes(body);
    }
}
