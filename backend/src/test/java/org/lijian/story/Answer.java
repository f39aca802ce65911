package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the API answered. */
public record Answer(int status, String etag, JsonNode body) {
    public String text(String pointer) {
        return body.at(pointer).asString();
    }

    public String code() {
        return text("/code");
    }

    /** What stands at {@code member} in each row of the list at {@code list}. */
    public List<String> each(String list, String member) {
        return body.at(list)
                .valueStream()
                .map(row -> row.get(member).asString())
                .toList();
    }

    /** What stands at {@code member} in those rows of the list at {@code list} that say {@code value} at {@code where}. */
    public List<String> each(String list, String where, String value, String member) {
        return body.at(list)
                .valueStream()
                .filter(row -> row.path(where).asString().equals(value))
                .map(row -> row.get(member).asString())
                .toList();
    }

    /** It was refused with this code, and a rule of law names where it stands. */
    public Answer refusedAs(String code) {
        assertThat(code()).as("%s", body).isEqualTo(code);
        assertThat(status).isGreaterThanOrEqualTo(400);
        return this;
    }
}
