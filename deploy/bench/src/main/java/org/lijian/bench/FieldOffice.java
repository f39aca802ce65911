package org.lijian.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Ids;
import org.lijian.shared.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Phones in use at a server of the demo bureau, each with a visit of its own, and what they send over HTTP. */
final class FieldOffice {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COUNTY = "140525";
    private static final String TODAY = "2022-03-07"; // Monday
    private static final String NOW = "2022-03-07T00:00:00Z";
    /** Up to this an item goes in one piece, as in the reference client. */
    private static final int ONE_PIECE = 256 * 1024;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    private final StandaloneServer server;
    private final List<Phone> phones = new ArrayList<>();

    /** A device of the first inspector, and the visit it files for. */
    record Phone(String device, String key, String inspection) {}

    FieldOffice(StandaloneServer server, int phones) throws IOException {
        this.server = server;
        String party = id();
        String yard = id();
        post(
                "duty",
                "/parties",
                Map.of(),
                Map.of(
                        "id",
                        party,
                        "kind",
                        "ENTERPRISE",
                        "name",
                        "某煤场",
                        "creditCode",
                        "91140525MA0LANHU71",
                        "address",
                        "泽州县",
                        "region",
                        COUNTY));
        post(
                "duty",
                "/regulated-objects",
                Map.of(),
                Map.of(
                        "id",
                        yard,
                        "partyId",
                        party,
                        "kind",
                        "MATERIAL_YARD",
                        "name",
                        "原煤堆场",
                        "address",
                        "泽州县",
                        "region",
                        COUNTY));
        for (int i = 0; i < phones; i++) {
            this.phones.add(phone(party, yard));
        }
    }

    Phone phone(int number) {
        return phones.get(number % phones.size());
    }

    private Phone phone(String party, String yard) throws IOException {
        String lead = id();
        String inspection = id();
        post(
                "duty",
                "/leads",
                Map.of(),
                Map.of(
                        "id",
                        lead,
                        "channel",
                        "PATROL",
                        "region",
                        COUNTY,
                        "place",
                        "泽州县",
                        "summary",
                        "巡查发现",
                        "partyId",
                        party,
                        "objectId",
                        yard,
                        "receivedOn",
                        TODAY));
        post(
                "duty",
                "/leads/" + lead + "/triage",
                Map.of("If-Match", "\"0\""),
                Map.of("outcome", "ACCEPTED", "domain", "DUST", "priority", "HIGH", "reason", "属本局管辖"));
        post(
                "duty",
                "/inspections",
                Map.of(),
                Map.of(
                        "id",
                        inspection,
                        "leadId",
                        lead,
                        "objectId",
                        yard,
                        "domain",
                        "DUST",
                        "checklist",
                        "DUST-YARD",
                        "inspectors",
                        List.of(officer("inspector-a"), officer("inspector-b")),
                        "plannedOn",
                        TODAY));
        String device = id();
        String code = post(
                        "admin",
                        "/device-enrolments",
                        Map.of(),
                        Map.of("officer", officer("inspector-a"), "deviceName", "终端"))
                .get("code")
                .asString();
        String key = post(
                        "inspector-a", "/devices", Map.of(), Map.of("id", device, "code", code, "appVersion", "1.4.0"))
                .get("key")
                .asString();
        return new Phone(device, key, inspection);
    }

    /** One record: what was seen, with its photographs; done when the server has every byte. */
    void file(Phone phone, List<byte[]> photographs) throws IOException {
        List<String> ids = record(phone, photographs);
        for (int i = 0; i < ids.size(); i++) {
            upload(ids.get(i), photographs.get(i));
        }
    }

    /** The record alone; returns the ids of its photographs, whose bytes are yet to come. */
    List<String> record(Phone phone, List<byte[]> photographs) throws IOException {
        List<Map<String, Object>> commands = new ArrayList<>();
        commands.add(command(
                "REGISTER_LEAD",
                Map.of(
                        "id",
                        id(),
                        "channel",
                        "PATROL",
                        "region",
                        COUNTY,
                        "place",
                        "泽州县",
                        "summary",
                        "另有露天堆放",
                        "receivedOn",
                        TODAY)));
        List<String> ids = photographs.stream().map(bytes -> id()).toList();
        for (int i = 0; i < ids.size(); i++) {
            commands.add(command("REGISTER_EVIDENCE", described(ids.get(i), phone, photographs.get(i))));
        }
        JsonNode answers = post(
                        "inspector-a",
                        "/sync-batches",
                        Map.of("Device-Key", phone.key()),
                        Map.of(
                                "device",
                                phone.device(),
                                "officer",
                                officer("inspector-a"),
                                "appVersion",
                                "1.4.0",
                                "commands",
                                commands))
                .get("answers");
        for (JsonNode answer : answers) {
            if (!answer.get("outcome").asString().equals("DONE")) {
                throw new IOException("not done: " + answer);
            }
        }
        return ids;
    }

    /** The bytes of one photograph, as the reference client sends them. */
    void upload(String evidence, byte[] bytes) throws IOException {
        if (bytes.length <= ONE_PIECE) {
            ask(
                    "inspector-a",
                    "PUT",
                    "/evidence/" + evidence + "/content",
                    Map.of("Content-Type", "application/octet-stream"),
                    bytes);
            return;
        }
        append(begin(evidence, bytes.length), 0, bytes);
    }

    /** Registers a photograph and begins to upload it; where it goes on. */
    String begin(Phone phone, byte[] bytes) throws IOException {
        String evidence = id();
        post("inspector-a", "/evidence", Map.of(), described(evidence, phone, bytes));
        return begin(evidence, bytes.length);
    }

    private String begin(String evidence, int length) throws IOException {
        String location = ask(
                        "inspector-a",
                        "POST",
                        "/evidence-uploads",
                        Map.of(
                                "Tus-Resumable",
                                "1.0.0",
                                "Upload-Length",
                                Integer.toString(length),
                                "Upload-Metadata",
                                "evidence "
                                        + Base64.getEncoder()
                                                .encodeToString(evidence.getBytes(StandardCharsets.UTF_8))),
                        new byte[0])
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    void append(String upload, long offset, byte[] part) throws IOException {
        ask(
                "inspector-a",
                "PATCH",
                "/evidence-uploads/" + upload,
                Map.of(
                        "Tus-Resumable", "1.0.0",
                        "Upload-Offset", Long.toString(offset),
                        "Content-Type", "application/offset+octet-stream"),
                part);
    }

    /** One page of what a phone takes along, as it came over the wire. */
    byte[] bundle(Phone phone, @Nullable String since) throws IOException {
        String where = "/field-bundle?limit=500&device=" + phone.device() + (since == null ? "" : "&since=" + since);
        return ask("inspector-a", "GET", where, Map.of("Device-Key", phone.key(), "Accept-Encoding", "gzip"), null)
                .body();
    }

    String officer(String login) {
        String payload = server.token(login).split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload)).get("sub").asString();
    }

    static String id() {
        return Ids.next().toString();
    }

    private Map<String, Object> described(String id, Phone phone, byte[] bytes) {
        return Map.ofEntries(
                Map.entry("id", id),
                Map.entry("subject", phone.inspection()),
                Map.entry("kind", "AUDIOVISUAL"),
                Map.entry("fileName", "照片.jpg"),
                Map.entry("mediaType", "image/jpeg"),
                Map.entry("size", bytes.length),
                Map.entry("sha256", HexFormat.of().formatHex(Sha256.of(bytes))),
                Map.entry("takenAt", NOW),
                Map.entry("takenPlace", Map.of("text", "煤场北侧")),
                Map.entry("takenBy", officer("inspector-a")),
                Map.entry("proves", "原煤露天堆放"),
                Map.entry("originalCarrier", "执法记录仪"));
    }

    private static Map<String, Object> command(String kind, Map<String, Object> body) {
        return Map.of("id", id(), "kind", kind, "madeAt", NOW, "body", body);
    }

    private JsonNode post(String login, String path, Map<String, String> headers, Map<String, ?> body)
            throws IOException {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return JSON.readTree(
                ask(login, "POST", path, all, JSON.writeValueAsBytes(body)).body());
    }

    private HttpResponse<byte[]> ask(
            String login, String method, String path, Map<String, String> headers, byte @Nullable [] body)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1" + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + server.token(login));
        headers.forEach(request::header);
        request.method(
                method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IOException(method + " " + path + " was answered " + answer.statusCode() + " "
                        + new String(
                                Arrays.copyOf(answer.body(), Math.min(500, answer.body().length)),
                                StandardCharsets.UTF_8));
            }
            return answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
