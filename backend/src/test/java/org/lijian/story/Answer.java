package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** What the API answered. */
record Answer(int status, JsonNode body) {
    String text(String pointer) {
        return body.at(pointer).asString();
    }

    /** It was refused with this code, and a rule of law names where it stands. */
    Answer refusedAs(String code) {
        assertThat(text("/code")).as("%s", body).isEqualTo(code);
        assertThat(status).isGreaterThanOrEqualTo(400);
        return this;
    }
}
