package org.lijian.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SignatureTest {
    /** The example that libraries of Standard Webhooks are tested with. */
    @Test
    void signsAsStandardWebhooksDoes() {
        byte[] secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(Signature.of(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void showsTheSecretAsSubscribersKnowIt() {
        assertThat(Signature.shown(new byte[] {1, 2, 3})).isEqualTo("whsec_AQID");
    }
}
