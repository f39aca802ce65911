package org.lijian.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.standalone.demo.Scene.members;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.lijian.field.FieldClient;
import org.lijian.field.Outbox;
import org.lijian.field.Passes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Inspections filed through a network that breaks every six megabytes, by a phone that dies, to a server that is killed, by an
 * officer who is sent elsewhere and from a device that is locked while records are queued. {@code deploy/field-faults} is the full run.
 */
@EnabledIfSystemProperty(named = "lijian.standalone.jar", matches = ".+")
class FieldFaultsIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int INSPECTIONS = Integer.getInteger("lijian.field.inspections", 2);
    private static final int PHOTOGRAPHS = Integer.getInteger("lijian.field.photographs", 3);
    private static final int PHOTOGRAPH_BYTES = 4 * 1024 * 1024;
    private static final long CUT_EVERY = 6L * 1024 * 1024;
    private static final int KILLS = Integer.getInteger("lijian.field.kills", 1);
    private static final int QUEUED = 20;
    private static final String VISIT = "2022-03-07T00:00:00Z";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<String> photographs = new HashSet<>();
    private final Set<String> readings = new HashSet<>();
    private final Map<String, String> inspectionOf = new HashMap<>();
    private long needed;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostNothingIsDoubledAndLittleIsSentTwice() throws Exception {
        ForkedRun run = ForkedRun.start(Files.createDirectories(folder.resolve("run")));
        try (CuttingProxy network =
                new CuttingProxy(() -> URI.create(run.entrance().address()), CUT_EVERY)) {
            List<String> inspections = inspections(run);
            FieldClient.Enrolment device = enrolled(run);
            Path box = folder.resolve("outbox");
            file(outbox(box), inspections, run);
            long before = network.sent();
            Instant begun = Instant.now();

            int rounds = send(run, network, box, device);

            long sent = network.sent() - before;
            Set<String> lost = missing(run);
            int doubled = 0;
            for (String inspection : inspections) {
                int found =
                        all(run, "/evidence?limit=100&subject=" + inspection).size();
                doubled += Math.max(0, found - PHOTOGRAPHS);
                JsonNode recorded =
                        get(run, "inspector-a", "/inspections/" + inspection).at("/readings");
                assertThat(recorded).hasSize(1);
                assertThat(readings).contains(recorded.get(0).get("id").asString());
            }
            System.out.printf(
                    "%d inspections, %d photographs: lost %d, doubled %d; %d bytes needed, %d sent (%.3f), %d cuts, %d"
                            + " kills, %d rounds, %d s%n",
                    INSPECTIONS,
                    photographs.size(),
                    lost.size(),
                    doubled,
                    needed,
                    sent,
                    (double) sent / needed,
                    network.cuts(),
                    KILLS,
                    rounds,
                    Duration.between(begun, Instant.now()).toSeconds());
            assertThat(lost).isEmpty();
            assertThat(doubled).isZero();
            assertThat((double) sent / needed).isLessThanOrEqualTo(1.2);
            assertThat(network.cuts()).isGreaterThanOrEqualTo((int) (needed / CUT_EVERY));

            sendElsewhereWhileRecordsAreQueued(run, network, box, device, inspections.get(0));

            lockWhileRecordsAreQueued(run, network, box, device);
        } finally {
            run.stop();
        }
    }

    /** Goes on until the outbox is empty; the phone dies before each round, the server three times in the middle. */
    private int send(ForkedRun run, CuttingProxy network, Path box, FieldClient.Enrolment device) throws Exception {
        Thread killer = new Thread(() -> killInBetween(run, network));
        killer.start();
        int rounds = 0;
        Instant giveUp = Instant.now().plus(Duration.ofMinutes(30));
        while (!outbox(box).isEmpty()) {
            assertThat(Instant.now()).as("the outbox empties").isBefore(giveUp);
            rounds++;
            try {
                client(run, network).sync(outbox(box), device);
            } catch (IOException cut) {
                Thread.sleep(20);
            }
        }
        killer.join();
        return rounds;
    }

    private void killInBetween(ForkedRun run, CuttingProxy network) {
        long share = (long) INSPECTIONS * PHOTOGRAPHS * PHOTOGRAPH_BYTES / (KILLS + 1);
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                while (network.sent() < kill * share) {
                    Thread.sleep(10);
                }
                run.killAndStartAgain();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Twenty readings of a visit that another was sent on meanwhile: each is kept with its reason, and none of them is done. */
    private void sendElsewhereWhileRecordsAreQueued(
            ForkedRun run, CuttingProxy network, Path box, FieldClient.Enrolment device, String inspection)
            throws Exception {
        Outbox outbox = outbox(box);
        JsonNode before = get(run, "supervisor", "/inspections/" + inspection);
        List<String> queued = new ArrayList<>();
        for (int i = 0; i < QUEUED; i++) {
            queued.add(outbox.add(
                    "ADD_READING",
                    inspection,
                    before.get("version").asLong(),
                    null,
                    reading(outbox.newId(), Integer.toString(100 + i))));
        }
        JsonNode replaced = replace(run, before, inspection, "inspector-a", "inspector-e");

        FieldClient client = client(run, network);
        client.sync(outbox, device);

        assertHeld(run, outbox, client, queued, "NOT_ASSIGNED");
        assertThat(get(run, "supervisor", "/inspections/" + inspection).at("/readings"))
                .hasSize(1);
        // sent back, what waits can be done
        replace(run, replaced, inspection, "inspector-e", "inspector-a");
        JsonNode settled = call(
                run,
                "supervisor",
                "POST",
                "/held-commands/" + queued.get(0) + "/settlement",
                members("settlement", "APPLY", "reason", "改派前已完成的读数"),
                Map.of("If-Match", version(get(run, "supervisor", "/held-commands/" + queued.get(0)))));
        assertThat(settled.at("/command/status").asString()).isEqualTo("DONE");
        assertThat(get(run, "supervisor", "/inspections/" + inspection).at("/readings"))
                .hasSize(2);
    }

    private JsonNode replace(ForkedRun run, JsonNode before, String inspection, String leaving, String joining)
            throws Exception {
        return call(
                run,
                "supervisor",
                "POST",
                "/inspections/" + inspection + "/replacements",
                members("leaving", officer(run, leaving), "joining", officer(run, joining), "reason", "另有任务"),
                Map.of("If-Match", version(before)));
    }

    private static String version(JsonNode thing) {
        return "\"" + thing.get("version").asLong() + "\"";
    }

    private void assertHeld(ForkedRun run, Outbox outbox, FieldClient client, List<String> queued, String reason)
            throws Exception {
        assertThat(outbox.isEmpty()).isTrue();
        assertThat(client.answers()).containsOnlyKeys(queued);
        Map<String, JsonNode> toShow = outbox.answers();
        assertThat(queued).allSatisfy(id -> {
            JsonNode answer = Objects.requireNonNull(toShow.get(id));
            assertThat(answer.get("outcome").asString()).isEqualTo("HELD");
            assertThat(answer.get("reason").asString()).isEqualTo(reason);
            assertThat(answer.get("next").asString()).isNotBlank();
        });
        Set<String> held = new HashSet<>();
        all(run, "/held-commands?limit=100", "supervisor")
                .forEach(command -> held.add(command.get("id").asString()));
        assertThat(held).containsAll(queued);
    }

    private void lockWhileRecordsAreQueued(ForkedRun run, CuttingProxy network, Path box, FieldClient.Enrolment device)
            throws Exception {
        Outbox outbox = outbox(box);
        List<String> queued = new ArrayList<>();
        for (int i = 0; i < QUEUED; i++) {
            queued.add(outbox.add(
                    "REGISTER_LEAD",
                    null,
                    null,
                    null,
                    members(
                            "id", outbox.newId(),
                            "channel", "PATROL",
                            "region", "140525",
                            "place", "泽州县境内",
                            "summary", "锁定前登记 " + i,
                            "receivedOn", "2022-03-07")));
        }
        JsonNode before = get(run, "supervisor", "/devices/" + device.device());
        call(
                run,
                "supervisor",
                "POST",
                "/devices/" + device.device() + "/lock",
                members("reason", "人员调离"),
                Map.of("If-Match", version(before)));

        FieldClient client = client(run, network);
        client.sync(outbox, device);

        assertThat(client.isLocked()).isTrue();
        assertHeld(run, outbox, client, queued, "DEVICE_LOCKED");
    }

    private void file(Outbox outbox, List<String> inspections, ForkedRun run) throws Exception {
        Random noise = new Random(6);
        for (String inspection : inspections) {
            String reading = outbox.newId();
            readings.add(reading);
            outbox.add("ADD_READING", inspection, 0L, null, reading(reading, "412"));
            for (int i = 0; i < PHOTOGRAPHS; i++) {
                byte[] bytes = new byte[PHOTOGRAPH_BYTES];
                noise.nextBytes(bytes);
                System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, 0, bytes, 0, 4);
                String photograph = outbox.newId();
                photographs.add(photograph);
                inspectionOf.put(photograph, inspection);
                outbox.addEvidence(
                        members(
                                "id",
                                photograph,
                                "subject",
                                inspection,
                                "kind",
                                "AUDIOVISUAL",
                                "fileName",
                                "照片" + i + ".jpg",
                                "mediaType",
                                "image/jpeg",
                                "takenAt",
                                VISIT,
                                "takenPlace",
                                members("text", "煤场北侧"),
                                "takenBy",
                                officer(run, "inspector-a"),
                                "proves",
                                "原煤露天堆放",
                                "originalCarrier",
                                "执法记录仪"),
                        bytes);
                needed += bytes.length;
            }
        }
    }

    private static Map<String, Object> reading(String id, String value) {
        return members(
                "id", id,
                "quantity", "PM10",
                "value", value,
                "unit", "µg/m³",
                "instrument", "便携式颗粒物检测仪 LD-5S 0417",
                "calibratedUntil", "2022-12-31",
                "takenAt", VISIT);
    }

    /** Photographs that the server has not stored. */
    private Set<String> missing(ForkedRun run) throws Exception {
        Set<String> missing = new HashSet<>(photographs);
        for (String inspection : Set.copyOf(inspectionOf.values())) {
            for (JsonNode item : all(run, "/evidence?limit=100&subject=" + inspection)) {
                if (item.get("status").asString().equals("STORED")) {
                    missing.remove(item.get("id").asString());
                }
            }
        }
        return missing;
    }

    private List<String> inspections(ForkedRun run) throws Exception {
        Outbox ids = outbox(folder.resolve("ids"));
        String party = ids.newId();
        String yard = ids.newId();
        call(
                run,
                "duty",
                "POST",
                "/parties",
                members(
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
                        "140525"),
                Map.of());
        call(
                run,
                "duty",
                "POST",
                "/regulated-objects",
                members(
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
                        "140525"),
                Map.of());
        List<String> inspections = new ArrayList<>();
        for (int i = 0; i < INSPECTIONS; i++) {
            String lead = ids.newId();
            String inspection = ids.newId();
            call(
                    run,
                    "duty",
                    "POST",
                    "/leads",
                    members(
                            "id",
                            lead,
                            "channel",
                            "PATROL",
                            "region",
                            "140525",
                            "place",
                            "泽州县",
                            "summary",
                            "巡查发现 " + i,
                            "partyId",
                            party,
                            "objectId",
                            yard,
                            "receivedOn",
                            "2022-03-07"),
                    Map.of());
            call(
                    run,
                    "duty",
                    "POST",
                    "/leads/" + lead + "/triage",
                    members("outcome", "ACCEPTED", "domain", "DUST", "priority", "HIGH", "reason", "属本局管辖"),
                    Map.of("If-Match", "\"0\""));
            call(
                    run,
                    "duty",
                    "POST",
                    "/inspections",
                    members(
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
                            List.of(officer(run, "inspector-a"), officer(run, "inspector-b")),
                            "plannedOn",
                            "2022-03-07"),
                    Map.of());
            inspections.add(inspection);
        }
        return inspections;
    }

    private FieldClient.Enrolment enrolled(ForkedRun run) throws Exception {
        String officer = officer(run, "inspector-a");
        String device = outbox(folder.resolve("ids")).newId();
        String code = call(
                        run,
                        "admin",
                        "POST",
                        "/device-enrolments",
                        members("officer", officer, "deviceName", "终端"),
                        Map.of())
                .get("code")
                .asString();
        String key = call(
                        run,
                        "inspector-a",
                        "POST",
                        "/devices",
                        members("id", device, "code", code, "appVersion", "1.4.0"),
                        Map.of())
                .get("key")
                .asString();
        return new FieldClient.Enrolment(device, officer, key, "1.4.0");
    }

    private FieldClient client(ForkedRun run, CuttingProxy network) {
        return new FieldClient(network::address, new Passes() {
            @Override
            public String pass() {
                return Objects.requireNonNull(run.entrance().tokens().get("inspector-a"));
            }

            @Override
            public String another(String refused) throws IOException {
                throw new IOException("the demo token was not taken");
            }
        });
    }

    private static Outbox outbox(Path box) throws IOException {
        return new Outbox(
                box, new SecretKeySpec(new byte[32], "AES"), Clock.fixed(Instant.parse(VISIT), ZoneOffset.UTC));
    }

    private static String officer(ForkedRun run, String login) {
        String claims = run.entrance().tokens().get(login).split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(claims)).get("sub").asString();
    }

    private List<JsonNode> all(ForkedRun run, String path) throws Exception {
        return all(run, path, "inspector-a");
    }

    private List<JsonNode> all(ForkedRun run, String path, String login) throws Exception {
        return get(run, login, path).get("items").valueStream().toList();
    }

    private JsonNode get(ForkedRun run, String login, String path) throws Exception {
        return call(run, login, "GET", path, null, Map.of());
    }

    private JsonNode call(
            ForkedRun run,
            String login,
            String method,
            String path,
            @Nullable Map<String, Object> body,
            Map<String, String> headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(run.entrance().address() + "/api/v1" + path))
                .header("Authorization", "Bearer " + run.entrance().tokens().get(login))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        headers.forEach(request::header);
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode())
                .as("%s %s", path, new String(answer.body(), "UTF-8"))
                .isLessThan(300);
        return JSON.readTree(answer.body());
    }
}
