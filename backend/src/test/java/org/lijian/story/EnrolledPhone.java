package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.lijian.platform.Ids;
import tools.jackson.databind.JsonNode;

/** A phone in use by one officer. */
final class EnrolledPhone {
    final String id = Ids.next().toString();
    final String key;
    private final Bureau bureau;
    private final String login;

    EnrolledPhone(Bureau bureau, String login) {
        this.bureau = bureau;
        this.login = login;
        String code = bureau.create(
                        "admin",
                        "/device-enrolments",
                        members("officer", bureau.officer(login), "deviceName", "执法终端 " + login))
                .text("/code");
        this.key = bureau.create(login, "/devices", members("id", id, "code", code, "appVersion", "1.4.0"))
                .text("/key");
    }

    /** Asks about the phone with its key. */
    Answer posts(String what, Map<String, ?> body) {
        return bureau.tryToCreate(login, "/devices/" + id + "/" + what, body, Map.of("Device-Key", key));
    }

    /** One command from the outbox, and what is answered to it. */
    JsonNode sends(String kind, Map<String, ?> body) {
        Map<String, Object> command =
                members("id", Ids.next().toString(), "kind", kind, "madeAt", "2023-08-07T02:30:00Z", "body", body);
        Answer answer = bureau.tryToCreate(
                login,
                "/sync-batches",
                members(
                        "device",
                        id,
                        "officer",
                        bureau.officer(login),
                        "appVersion",
                        "1.4.0",
                        "commands",
                        List.of(command)),
                Map.of("Device-Key", key));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body().at("/answers/0");
    }
}
