package org.lijian.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

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

    @ParameterizedTest
    @ValueSource(ints = {403, 409, 413, 415, 422})
    void aPhotographThatIsRefusedStopsNoOther(int status) throws Exception {
        String refused = photograph(10);
        String other = photograph(20);
        server.refusedItems.put(refused, status);

        server.client().sync(outbox, PHONE);

        assertThat(server.stored).containsOnlyKeys(other);
        JsonNode noted = reopened().answers().get(refused);
        assertThat(noted.get("outcome").asString()).isEqualTo("REFUSED");
        assertThat(noted.get("code").asString()).isEqualTo("evidence-hash-mismatch");
        assertThat(noted.get("detail").asString()).isEqualTo("收到的内容与登记的不一致");
        assertThat(reopened().bytes(refused)).hasSize(10);
    }

    @Test
    void aPhotographThatWasRefusedIsNotSentAgainBeforeTheOfficerKnows() throws Exception {
        String photograph = photograph(10);
        server.refusedItems.put(photograph, 403);
        server.client().sync(outbox, PHONE);
        server.refusedItems.clear();

        server.client().sync(reopened(), PHONE);
        assertThat(server.offered).containsEntry(photograph, 1);

        outbox.shown(photograph);
        server.client().sync(outbox, PHONE);
        assertThat(server.stored).containsOnlyKeys(photograph);
        assertThat(outbox.isEmpty()).isTrue();
        assertThat(outbox.answers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void aServerThatCanTakeNothingNowIsSentNothingMoreAndNothingIsNoted(int status) throws Exception {
        String first = photograph(10);
        String second = photograph(20);
        server.refusedItems.putAll(Map.of(first, status, second, status));

        assertThatThrownBy(() -> server.client().sync(outbox, PHONE)).isInstanceOf(IOException.class);

        assertThat(server.offered).hasSize(1);
        assertThat(outbox.answers()).isEmpty();
        server.refusedItems.clear();
        server.client().sync(outbox, PHONE);
        assertThat(server.stored).containsOnlyKeys(first, second);
    }

    @Test
    void whatAskingAgainAnswersIsNoRefusal() throws Exception {
        String photograph = photograph(10);
        server.refusedItems.put(photograph, 409);
        server.refusal = "concurrent-change";
        server.client().sync(outbox, PHONE);
        server.refusedItems.clear();

        server.client().sync(outbox, PHONE);

        assertThat(outbox.answers()).isEmpty();
        assertThat(server.stored).containsOnlyKeys(photograph);
    }

    @Test
    void filesThatCannotBeOpenedStopNoOtherAndStay() throws Exception {
        String command = reading("1");
        reading("2");
        String cutOff = photograph(10);
        String good = photograph(20);
        Path damagedCommand = folder.resolve(command + ".command");
        Path damagedBytes = folder.resolve(cutOff + ".bytes");
        byte[] sealed = Files.readAllBytes(damagedCommand);
        sealed[20] ^= 1;
        Files.write(damagedCommand, sealed);
        Files.write(damagedBytes, new byte[5]);

        server.client().sync(outbox, PHONE);

        assertThat(server.taken()).contains("2").doesNotContain("1");
        assertThat(server.stored).containsOnlyKeys(good);
        assertThat(outbox.unreadable()).containsExactlyInAnyOrder(command + ".command", cutOff + ".bytes");
        assertThat(damagedCommand).hasBinaryContent(sealed);
        assertThat(damagedBytes).exists();
        assertThat(outbox.isEmpty()).isFalse();
    }

    @Test
    void batchesStayBelowWhatTheServerTakes() throws Exception {
        List<String> values =
                IntStream.range(0, 30).mapToObj(i -> i + "字".repeat(100_000)).toList();
        for (String value : values) {
            reading(value);
        }

        server.client().sync(outbox, PHONE);

        assertThat(server.refusedBatches).isZero();
        assertThat(server.taken()).isEqualTo(values);
        assertThat(outbox.isEmpty()).isTrue();
    }

    @Test
    void everyBatchSaysHowMuchIsStillToCome() throws Exception {
        for (int i = 0; i < 450; i++) {
            reading(Integer.toString(i));
        }

        server.client().sync(outbox, PHONE);

        assertThat(server.batches)
                .extracting(batch -> batch.get("pending").asInt())
                .containsExactly(250, 50, 0);
        assertThat(server.batches)
                .extracting(batch -> batch.has("oldestPendingAt"))
                .containsExactly(true, true, false);
    }

    @Test
    void aCommandThatSpoilsItsBatchIsFoundAndTheOthersAreTaken() throws Exception {
        for (int i = 0; i < 7; i++) {
            reading(Integer.toString(i));
        }
        String spoilt = reading("spoilt");
        reading("8");

        server.client().sync(outbox, PHONE);

        assertThat(server.taken()).containsExactly("0", "1", "2", "3", "4", "5", "6", "8");
        JsonNode noted = reopened().answers().get(spoilt);
        assertThat(noted.get("status").asInt()).isEqualTo(422);
        assertThat(noted.get("detail").asString()).isEqualTo("内容有误");
        assertThat(outbox.commands())
                .singleElement()
                .satisfies(left -> assertThat(left.get("id").asString()).isEqualTo(spoilt));

        server.refusedBatches = 0;
        server.client().sync(reopened(), PHONE);
        assertThat(server.refusedBatches).isZero();
    }

    @Test
    void whatIsWrongWithThePhoneIsNotNotedOfItsCommands() throws Exception {
        reading("1");
        reading("2");
        server.refusesEveryBatch = true;

        assertThatThrownBy(() -> server.client().sync(outbox, PHONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("内容有误");

        assertThat(outbox.answers()).isEmpty();
        assertThat(outbox.commands()).hasSize(2);
    }

    @Test
    void anAnswerIsKeptUntilTheOfficerSawItUnlessAllIsDone() throws Exception {
        outbox.add("ADD_READING", "t", 0L, null, Map.of("outcome", "DONE"));
        outbox.add("ADD_READING", "t", 0L, null, Map.of("outcome", "ALREADY_DONE"));
        String held = outbox.add("ADD_READING", "t", 0L, null, Map.of("outcome", "HELD"));
        String refused = outbox.add("ADD_READING", "t", 0L, null, Map.of("outcome", "REFUSED"));

        server.client().sync(outbox, PHONE);

        assertThat(outbox.isEmpty()).isTrue();
        assertThat(reopened().answers()).containsOnlyKeys(held, refused);
        assertThat(reopened().answers().get(held).get("next").asString()).isEqualTo("请联系督办人员");
        outbox.shown(held);
        assertThat(reopened().answers()).containsOnlyKeys(refused);
    }

    @Test
    void aCommandThatTheServerDoesNotKeepStays() throws Exception {
        String unknown = outbox.add("ADD_READING", "t", 0L, null, Map.of("outcome", "REFUSED", "kept", false));

        server.client().sync(outbox, PHONE);

        assertThat(outbox.commands()).hasSize(1);
        assertThat(reopened().answers()).containsOnlyKeys(unknown);
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

    private String reading(String value) throws IOException {
        return outbox.add("ADD_READING", "t", 0L, null, Map.of("value", value));
    }

    private String photograph(int size) throws IOException {
        String id = outbox.newId();
        outbox.addEvidence(Map.of("id", id), new byte[size]);
        return id;
    }
}
