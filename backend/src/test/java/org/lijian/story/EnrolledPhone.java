package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.util.List;
import java.util.Map;
import org.lijian.platform.Ids;
import org.lijian.shared.Sha256;
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

    /** With the text that was printed and signed. */
    static Map<String, Object> printed(Map<String, Object> body, String text) {
        return members(body, "printed", members("text", text, "sha256", Sha256.hex(text)));
    }

    /** What the form says of the same facts, as the desk shows it beside another paper; nothing is filed. */
    String formOf(String kind, Map<String, Object> body) {
        JsonNode held = sends(kind, printed(body, "另一份文书\n"));
        assertThat(held.at("/reason").asString()).as("%s", held).isEqualTo("PAPER_DIFFERS");
        String desk = "/held-commands/" + held.at("/id").asString();
        String form = bureau.get("supervisor", desk).text("/paper/form");
        bureau.does("supervisor", desk, "settlement", members("settlement", "SET_ASIDE", "reason", "打印有误，未交付"));
        return form;
    }

    /** One command from the outbox, and what is answered to it. */
    JsonNode sends(String kind, Map<String, ?> body) {
        return sends(command(kind, body));
    }

    JsonNode sends(Map<String, Object> command) {
        Answer answer = bureau.tryToCreate(login, "/sync-batches", batch(command), Map.of("Device-Key", key));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body().at("/answers/0");
    }

    /** What is sent for one command. */
    Map<String, Object> batch(String kind, Map<String, ?> body) {
        return batch(command(kind, body));
    }

    private static Map<String, Object> command(String kind, Map<String, ?> body) {
        return members("id", Ids.next().toString(), "kind", kind, "madeAt", "2023-08-07T02:30:00Z", "body", body);
    }

    private Map<String, Object> batch(Map<String, Object> command) {
        return members(
                "device", id, "officer", bureau.officer(login), "appVersion", "1.4.0", "commands", List.of(command));
    }
}
