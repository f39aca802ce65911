package org.lijian.field;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps an officer signed in on the device (RFC 6749, 6): the refresh token sealed on disk, the access token in memory only. A refresh token
 * is good once, so the next one is on disk before the access token that came with it is used.
 */
public final class KeptSignIn implements Passes {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REFRESH = "sign-in.refresh";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final SealedBox box;
    private final Supplier<URI> tokenEndpoint;
    private final String device;
    private final String deviceKey;
    private @Nullable String access;

    /**
     * @param folder one for each officer, not that of the outbox
     * @param officersKey opened by the officer's PIN or finger
     * @param tokenEndpoint where tokens are asked for; asked before every request
     * @param enrolment of the device and the officer
     */
    public KeptSignIn(Path folder, SecretKey officersKey, Supplier<URI> tokenEndpoint, FieldClient.Enrolment enrolment)
            throws IOException {
        this.box = new SealedBox(folder, officersKey);
        this.tokenEndpoint = tokenEndpoint;
        this.device = enrolment.device();
        this.deviceKey = enrolment.key();
    }

    /** What the sign-in gave when it named the device. */
    public synchronized void signedIn(String accessToken, String refreshToken) throws IOException {
        box.write(REFRESH, refreshToken.getBytes(StandardCharsets.UTF_8));
        access = accessToken;
    }

    /** Nobody is signed in any more; the outbox is another matter and stays. */
    public synchronized void signOut() throws IOException {
        access = null;
        box.delete(REFRESH);
    }

    @Override
    public synchronized String pass() throws IOException {
        return access == null ? refreshed() : access;
    }

    /** Of several that were refused the same token, one asks for the next. */
    @Override
    public synchronized String another(String refused) throws IOException {
        if (access == null || access.equals(refused)) {
            access = null;
            return refreshed();
        }
        return access;
    }

    private String refreshed() throws IOException {
        if (!box.names(REFRESH).contains(REFRESH)) {
            throw new SignInEnded("nobody is signed in");
        }
        Map<String, String> said = new LinkedHashMap<>();
        said.put("grant_type", "refresh_token");
        said.put("client_id", "lijian-mobile");
        said.put("refresh_token", new String(box.read(REFRESH), StandardCharsets.UTF_8));
        said.put("device_id", device);
        said.put("device_key", deviceKey);
        HttpResponse<byte[]> answer = ask(said);
        if (answer.statusCode() == 400) {
            box.delete(REFRESH);
            throw new SignInEnded(
                    JSON.readTree(answer.body()).path("error_description").asString("refused"));
        }
        if (answer.statusCode() != 200) {
            throw new IOException("no token was given, status " + answer.statusCode());
        }
        JsonNode tokens = JSON.readTree(answer.body());
        box.write(REFRESH, tokens.get("refresh_token").asString().getBytes(StandardCharsets.UTF_8));
        String token = tokens.get("access_token").asString();
        access = token;
        return token;
    }

    private HttpResponse<byte[]> ask(Map<String, String> said) throws IOException {
        String form = said.entrySet().stream()
                .map(member -> member.getKey() + "=" + URLEncoder.encode(member.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(tokenEndpoint.get())
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
