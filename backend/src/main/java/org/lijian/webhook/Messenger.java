package org.lijian.webhook;

import java.io.IOException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.springframework.stereotype.Component;

/** Carries one message to its subscriber; follows no redirect, because that would lead past the guard. */
@Component
class Messenger {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final TargetGuard guard;
    private final OkHttpClient client;

    Messenger(TargetGuard guard) {
        this.guard = guard;
        this.client = new OkHttpClient.Builder()
                .dns(guard::addresses)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .callTimeout(PATIENCE)
                .build();
    }

    /** The status of the answer; a target that moved inside is refused. An address written as numbers is not looked up, only looked at here. */
    int carry(String url, String messageId, long timestamp, String signature, String body) throws IOException {
        guard.require(url);
        Request request = new Request.Builder()
                .url(url)
                .header("webhook-id", messageId)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", signature)
                .header("user-agent", "Lijian")
                .post(RequestBody.create(body, JSON))
                .build();
        try (Response answer = client.newCall(request).execute()) {
            return answer.code();
        }
    }
}
