package org.lijian.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

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

        assertThat(new Outbox(folder, ANOTHERS, CLOCK).commands()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("REGISTER_LEAD"));
        }
        assertThat(new Outbox(folder, MINE, CLOCK).commands()).hasSize(1);
    }

    @Test
    void aFileThatWasHalfWrittenWhenTheAppDiedIsNoCommand() throws Exception {
        Outbox outbox = new Outbox(folder, MINE, CLOCK);
        outbox.addEvidence(Map.of("id", outbox.newId()), new byte[10]);
        Files.write(folder.resolve("x.command.half"), new byte[3]);

        Outbox again = new Outbox(folder, MINE, CLOCK);

        assertThat(again.commands()).hasSize(1);
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
    void evidenceIsWrittenDownWithItsBytesAndTheirHash() throws Exception {
        Outbox outbox = new Outbox(folder, MINE, CLOCK);
        String id = outbox.newId();

        outbox.addEvidence(Map.of("id", id, "proves", "露天堆放"), "abc".getBytes(StandardCharsets.UTF_8));

        JsonNode body = outbox.commands().get(0).get("body");
        assertThat(body.get("proves").asString()).isEqualTo("露天堆放");
        assertThat(body.get("size").asInt()).isEqualTo(3);
        assertThat(body.get("sha256").asString())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(outbox.bytes(id)).asString(StandardCharsets.UTF_8).isEqualTo("abc");
    }

    @Test
    void theSameEvidenceAgainChangesNothing() throws Exception {
        Outbox outbox = new Outbox(folder, MINE, CLOCK);
        Map<String, Object> photograph = Map.of("id", outbox.newId(), "proves", "露天堆放");
        String command = outbox.addEvidence(photograph, new byte[10]);

        assertThat(new Outbox(folder, MINE, CLOCK).addEvidence(photograph, new byte[10]))
                .isEqualTo(command);

        assertThat(outbox.commands()).hasSize(1);
        assertThat(outbox.itemsWithBytes()).hasSize(1);
    }

    @Test
    void noOtherBytesAndNoOtherDescriptionReplaceEvidence() throws Exception {
        Outbox outbox = new Outbox(folder, MINE, CLOCK);
        String id = outbox.newId();
        outbox.addEvidence(Map.of("id", id, "proves", "露天堆放"), new byte[10]);
        String first = outbox.commands().get(0).get("id").asString();

        assertThatIllegalStateException()
                .isThrownBy(() -> outbox.addEvidence(Map.of("id", id, "proves", "露天堆放"), new byte[11]));
        assertThatIllegalStateException()
                .isThrownBy(() -> outbox.addEvidence(Map.of("id", id, "proves", "未覆盖"), new byte[10]));
        outbox.kept(first);
        assertThatIllegalStateException()
                .isThrownBy(() -> outbox.addEvidence(Map.of("id", id, "proves", "露天堆放"), new byte[11]));

        assertThat(outbox.bytes(id)).hasSize(10);
        assertThat(outbox.commands()).isEmpty();
    }

    @Test
    void bytesThatAreNotThoseDescribedAreNotTaken() throws Exception {
        Outbox outbox = new Outbox(folder, MINE, CLOCK);
        String id = outbox.newId();
        for (Map<String, Object> wrong : List.of(
                Map.<String, Object>of("id", id, "size", 9), Map.<String, Object>of("id", id, "sha256", "00"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> outbox.addEvidence(wrong, new byte[10]));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outbox.addEvidence(Map.of("id", "../elsewhere"), new byte[10]));

        assertThat(outbox.isEmpty()).isTrue();
    }

    @Test
    void aPhoneThatDiesInBetweenLeavesNoDescriptionWithoutItsPhotograph() throws Exception {
        Outbox dying = new Outbox(folder, MINE, CLOCK);
        String id = dying.newId();
        Files.createDirectory(folder.resolve(id + ".bytes.half")); // so its bytes cannot be written
        assertThatThrownBy(() -> dying.addEvidence(Map.of("id", id), new byte[10]))
                .isInstanceOf(IOException.class);

        Outbox again = new Outbox(folder, MINE, CLOCK);

        assertThat(again.commands()).isEmpty();
        again.kept(again.addEvidence(Map.of("id", id), new byte[10]));
        again.addEvidence(Map.of("id", id), new byte[10]);
        assertThat(again.commands()).hasSize(1);
        assertThat(again.itemsWithBytes()).containsExactly(id);
    }

    @Test
    void aDescriptionIsNotWrittenDownWithoutItsBytes() throws Exception {
        Outbox outbox = new Outbox(folder, MINE, CLOCK);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> outbox.add("REGISTER_EVIDENCE", null, null, null, Map.of("id", outbox.newId())));
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

        assertThat(outbox.commands()).isEmpty();
        assertThat(outbox.unreadable()).containsExactly(second + ".command");
    }
}
