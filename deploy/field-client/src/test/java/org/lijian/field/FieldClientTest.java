package org.lijian.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldClientTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-08-16T01:00:00Z"), ZoneOffset.UTC);
    private static final FieldClient.Enrolment PHONE = new FieldClient.Enrolment("d", "o", "the-key", "1.4.0");
    private static final int MIB = 1024 * 1024;

    @TempDir
    Path folder;

    private FieldServer server;
    private Outbox outbox;

    @BeforeEach
    void aPhoneWithANetwork() throws IOException {
        server = new FieldServer();
        outbox = reopened();
    }

    @AfterEach
    void gone() {
        server.close();
    }

    @Test
    void aServerThatIsKilledNearTheEndOfALargeItemIsSentOnePartOfItAgain() throws Exception {
        byte[] video = new byte[39 * MIB];
        new Random(6).nextBytes(video);
        String item = outbox.newId();
        outbox.addEvidence(Map.of("id", item), video);
        server.diesAt = 39 * MIB;
        assertThatThrownBy(() -> server.client().sync(outbox, PHONE)).isInstanceOf(IOException.class);
        server.diesAt = Integer.MAX_VALUE;

        server.client().sync(reopened(), PHONE);

        assertThat(server.stored.get(item)).isEqualTo(video);
        assertThat(server.bytesOfParts).isLessThanOrEqualTo((39 + 4) * MIB);
        assertThat(outbox.isEmpty()).isTrue();
    }

    private Outbox reopened() throws IOException {
        return new Outbox(folder, TakenAlong.MINE, CLOCK);
    }
}
