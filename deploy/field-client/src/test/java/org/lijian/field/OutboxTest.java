package org.lijian.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {
    private static final SecretKey MINE = new SecretKeySpec(new byte[32], "AES");
    private static final SecretKey ANOTHERS = new SecretKeySpec("k".repeat(32).getBytes(StandardCharsets.UTF_8), "AES");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-08-16T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenDownIsThereInItsOrderAfterTheAppDied() throws Exception {
        Outbox outbox = new Outbox(folder, MINE, CLOCK);
        String first = outbox.add("ADD_READING", "t", 0L, null, Map.of("value", "1"));
        String second = outbox.add("ADD_READING", "t", null, first, Map.of("value", "2"));

        Outbox again = new Outbox(folder, MINE, CLOCK);

        assertThat(again.commands())
                .extracting(command -> command.get("id").asString())
                .containsExactly(first, second);
        assertThat(again.commands().get(1).at("/body/value").asString()).isEqualTo("2");
        assertThat(UUID.fromString(first).version()).isEqualTo(7);
        again.kept(first);
        again.kept(second);
        assertThat(again.isEmpty()).isTrue();
    }

    @Test
    void anotherOfficerOfTheDeviceOpensNothingOfIt() throws Exception {
        new Outbox(folder, MINE, CLOCK).add("REGISTER_LEAD", null, null, null, Map.of("summary", "某厂夜间偷排"));

        assertThatThrownBy(() -> new Outbox(folder, ANOTHERS, CLOCK).commands()).isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("REGISTER_LEAD"));
        }
    }

    @Test
    void aFileThatWasHalfWrittenWhenTheAppDiedIsNoCommand() throws Exception {
        Outbox outbox = new Outbox(folder, MINE, CLOCK);
        outbox.addBytes(outbox.newId(), new byte[10]);
        Files.write(folder.resolve("x.command.half"), new byte[3]);

        Outbox again = new Outbox(folder, MINE, CLOCK);

        assertThat(again.commands()).isEmpty();
        assertThat(again.itemsWithBytes()).hasSize(1);
    }

    @Test
    void whatTheDiskHadNoRoomForSpoilsNothingThatIsWrittenLater() throws Exception {
        SealedBox box = new SealedBox(folder, MINE);
        Files.write(folder.resolve("numbers.half"), new byte[1000]);

        box.write("numbers", new byte[10]);

        assertThat(box.read("numbers")).hasSize(10);
    }

    @Test
    void filesThatWereExchangedAreFoundOut() throws Exception {
        Outbox outbox = new Outbox(folder, MINE, CLOCK);
        String first = outbox.add("ADD_READING", "t", 0L, null, Map.of("value", "1"));
        String second = outbox.add("ADD_READING", "t", 0L, null, Map.of("value", "2"));
        Files.move(
                folder.resolve(first + ".command"),
                folder.resolve(second + ".command"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(outbox::commands).isInstanceOf(IOException.class);
    }
}
