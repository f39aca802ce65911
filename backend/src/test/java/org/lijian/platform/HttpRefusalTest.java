package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lijian.LijianApplication;
import org.lijian.testing.DemoOrganisation;
import org.lijian.testing.EmbeddedServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** What only a real server refuses: bodies on the wire, addresses, what the container itself cannot read. */
@SpringBootTest(classes = LijianApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedServers.class)
@Import(ConventionsFixture.class)
class HttpRefusalTest {
    private static final byte[] TOO_LARGE =
            ("{\"text\":\"" + "x".repeat(3 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    DemoOrganisation bureau;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void refusesABodyAnnouncedTooLarge() throws Exception {
        assertRefused(post(BodyPublishers.ofByteArray(TOO_LARGE)), 413, "too-large");
    }

    @Test
    void refusesABodyThatGrowsTooLarge() throws Exception {
        assertRefused(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TOO_LARGE))), 413, "too-large");
    }

    @Test
    void refusesAnAddressThatHidesAnother() throws Exception {
        assertRefused(get("/api/v1/notes;x=1/..;/secret"), 400, "malformed");
        assertRefused(get("/api//v1/notes"), 400, "malformed");
        assertRefused(get("/api/v1/notes/..%2f..%2fsecret"), 400, "malformed");
        assertRefused(get("/api/v1/notes/..%5csecret"), 400, "malformed");
    }

    @Test
    void refusesAParameterThatIsNoText() throws Exception {
        assertRefused(get("/api/v1/notes?from=%ff"), 400, "malformed");
    }

    @Test
    void refusesAHeaderThatIsNoText() throws IOException {
        String request =
                "PUT /api/v1/notes/0176b986-fc01-7200-8000-000000020001 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 2\r\nIf-Match: \u0090\u00ad\r\n"
                        + "Authorization: " + bureau.bearer("clerk") + "\r\n\r\n{}";
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"malformed\"");
        }
    }

    @Test
    void refusesAFormWithoutReadingIt() throws Exception {
        for (String type : new String[] {"multipart/form-data", "application/x-www-form-urlencoded"}) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(uri("/api/v1/notes"))
                            .header("Authorization", bureau.bearer("clerk"))
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString("text=a"))
                            .build(),
                    BodyHandlers.ofString());
            assertRefused(answer, 415, "unsupported-type");
        }
    }

    @Test
    void knowsNobodyAtAnyAddress() throws Exception {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(uri("/anything")).build(), BodyHandlers.ofString());
        assertRefused(answer, 401, "unauthenticated");
    }

    @Test
    void saysNothingOfItselfWhenTheRequestIsNoHttp() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /\u0001 HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(400), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "\"code\":\"malformed\"")
                    .doesNotContainIgnoringCase("tomcat", "exception");
        }
    }

    @Test
    void answersHealthToAnybody() throws Exception {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(uri("/actuator/health")).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> post(BodyPublisher body) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri("/api/v1/notes"))
                        .header("Authorization", bureau.bearer("clerk"))
                        .header("Content-Type", "application/json")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", bureau.bearer("clerk"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo(code);
    }
}
