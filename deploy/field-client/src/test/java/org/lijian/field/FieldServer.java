package org.lijian.field;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * A server that takes commands and evidence as the contract says, and can be told what to refuse. What came of a part it keeps only when
 * all of the part is there.
 */
final class FieldServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 8 * 1024 * 1024;

    final List<JsonNode> batches = new ArrayList<>();
    final Map<String, byte[]> stored = new HashMap<>();
    final Map<String, Integer> refusedItems = new HashMap<>();
    final Map<String, Integer> offered = new HashMap<>();
    String refusal = "evidence-hash-mismatch";
    boolean refusesEveryBatch;
    int refusedBatches;
    int diesAt = Integer.MAX_VALUE;
    int bytesOfParts;

    private final Map<String, ByteArrayOutputStream> uploads = new HashMap<>();
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

    FieldServer() throws IOException {
        server.createContext("/api/v1/sync-batches", this::takeBatch);
        server.createContext("/api/v1/evidence/", this::putContent);
        server.createContext("/api/v1/evidence-uploads", this::upload);
        server.start();
    }

    FieldClient client() {
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v1");
        return new FieldClient(() -> base, new Passes() {
            @Override
            public String pass() {
                return "pass";
            }

            @Override
            public String another(String refused) throws IOException {
                throw new SignInEnded("none");
            }
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The values of the commands that were taken, in their order. */
    List<String> taken() {
        return batches.stream()
                .flatMap(batch -> batch.get("commands").valueStream())
                .map(command -> command.at("/body/value").asString())
                .toList();
    }

    private void takeBatch(HttpExchange exchange) throws IOException {
        byte[] said = exchange.getRequestBody().readAllBytes();
        JsonNode batch = JSON.readTree(said);
        boolean spoilt = batch.get("commands")
                .valueStream()
                .anyMatch(command -> command.at("/body/value").asString("").equals("spoilt"));
        if (said.length > MOST || spoilt || refusesEveryBatch) {
            refusedBatches++;
            problem(exchange, said.length > MOST ? 413 : 422, "invalid", "内容有误");
            return;
        }
        batches.add(batch);
        ArrayNode answers = JSON.createArrayNode();
        batch.get("commands")
                .forEach(command -> answers.addObject()
                        .put("id", command.get("id").asString())
                        .put("outcome", command.at("/body/outcome").asString("DONE"))
                        .put("kept", command.at("/body/kept").asBoolean(true))
                        .put("next", "请联系督办人员"));
        answer(exchange, 200, JSON.writeValueAsBytes(Map.of("answers", answers, "deviceLocked", false)));
    }

    private void putContent(HttpExchange exchange) throws IOException {
        String evidence = exchange.getRequestURI().getPath().split("/")[4];
        take(exchange, evidence, exchange.getRequestBody().readAllBytes(), 201);
    }

    private void take(HttpExchange exchange, String evidence, byte[] bytes, int done) throws IOException {
        offered.merge(evidence, 1, Integer::sum);
        Integer refused = refusedItems.get(evidence);
        if (refused != null) {
            problem(exchange, refused, refusal, "收到的内容与登记的不一致");
            return;
        }
        stored.put(evidence, bytes);
        answer(exchange, done, new byte[0]);
    }

    private void upload(HttpExchange exchange) throws IOException {
        byte[] part = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST")) {
            String of = exchange.getRequestHeaders().getFirst("Upload-Metadata").split(" ")[1];
            String evidence = new String(Base64.getDecoder().decode(of), StandardCharsets.UTF_8);
            uploads.put(evidence, new ByteArrayOutputStream());
            exchange.getResponseHeaders().add("Location", path + "/" + evidence);
            answer(exchange, 201, new byte[0]);
            return;
        }
        String evidence = path.split("/")[4];
        ByteArrayOutputStream come = uploads.get(evidence);
        bytesOfParts += part.length;
        if (bytesOfParts >= diesAt) {
            exchange.close();
            return;
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().add("Upload-Offset", Integer.toString(come.size()));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
            return;
        }
        if (!exchange.getRequestHeaders().getFirst("Upload-Offset").equals(Integer.toString(come.size()))) {
            problem(exchange, 409, "upload-offset-mismatch", "续传应从别处开始");
            return;
        }
        come.write(part);
        take(exchange, evidence, come.toByteArray(), 204);
    }

    private static void problem(HttpExchange exchange, int status, String code, String detail) throws IOException {
        answer(
                exchange,
                status,
                JSON.writeValueAsBytes(Map.of(
                        "type",
                        "/problems/" + code,
                        "title",
                        detail,
                        "status",
                        status,
                        "code",
                        code,
                        "detail",
                        detail)));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
