package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Somebody with the keys of the server room touches evidence; the verification says what and of which day. */
@StoryTest
class EvidenceSealStoryTest {
    /** A day of its own for each story: what is anchored is over. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final LocalDate visited = LocalDate.of(2023, 9, 4).plusDays(DAYS.getAndIncrement());
    private final String day = visited.toString();

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    private CoalYard yard;
    private Instant begun;

    @BeforeEach
    void theYardIsInspectedAndTheDayIsOver() {
        begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        forgetAnchors(database);
        yard = new CoalYard(bureau).inspected(day);
        bureau.on(visited.plusDays(1).toString());
        bureau.asksFor("auditor", "/evidence-anchors");
    }

    /** Another story may have anchored later days, and what is anchored is over. */
    static void forgetAnchors(JdbcClient database) {
        database.sql("delete from evidence_anchor_chain").update();
        database.sql("delete from evidence_anchor").update();
    }

    @Test
    void whatNobodyTouchedIsIntactAnchoredAndStamped() {
        JsonNode verified = verified();

        assertThat(verified.at("/intact").asBoolean()).isTrue();
        assertThat(verified.at("/anchoredUntil").asString()).isEqualTo(day);
        assertThat(verified.at("/stampedUntil").asString()).isEqualTo(day);
        assertThat(Instant.parse(verified.at("/stampedAt").asString())).isBetween(begun, Instant.now());
        JsonNode newest = bureau.list("auditor", "/evidence-anchors?before=" + visited.plusDays(1))
                .get(0);
        assertThat(newest.at("/stamped").asBoolean()).isTrue();
        assertThat(bureau.asksFor("auditor", "/evidence-anchors").body().at("/items/0"))
                .isEqualTo(newest);
        bureau.tryToCreate("inspector-a", "/evidence-anchors", Map.of()).refusedAs("forbidden");
        bureau.tryToGet("inspector-c", "/evidence-verification?subject=" + yard.inspection)
                .refusedAs("not-found");
    }

    @Test
    void bytesChangedOrTakenOutOfTheStoreAreNamed() throws IOException {
        Path original = original();
        byte[] bytes = Files.readAllBytes(original);
        bytes[bytes.length / 2] ^= 1;
        Files.write(original, bytes);
        assertFault("CONTENT_CHANGED", yard.photograph);

        Files.delete(original);
        assertFault("CONTENT_MISSING", yard.photograph);
    }

    @Test
    void aDescriptionChangedInTheDatabaseIsNamed() {
        database.sql("update evidence_item set taken_at = taken_at - interval 1 day where id = ?")
                .param(bytes(yard.photograph))
                .update();

        assertFault("DESCRIPTION_CHANGED", yard.photograph);
    }

    @Test
    void anEntryChangedOrCutOffTheChainIsNamed() {
        database.sql("update evidence_custody set officer_id = ? where subject_id = ? and seq = 2")
                .params(bytes(yard.lead), bytes(yard.inspection))
                .update();
        assertFault("CHAIN_BROKEN", yard.photograph);

        database.sql("delete from evidence_custody where subject_id = ? and seq = 2")
                .param(bytes(yard.inspection))
                .update();
        assertThat(kinds()).contains("CHAIN_CUT", "ANCHOR_CONTRADICTS");
    }

    @Test
    void aChainWrittenAnewFromTheStartContradictsItsAnchorAndAnAnchorWrittenAnewItsStamp() {
        String forged = "f".repeat(64);
        database.sql("update evidence_custody set hash = ? where subject_id = ? and seq = 2")
                .params(forged, bytes(yard.inspection))
                .update();
        database.sql("update evidence_custody_chain set hash = ? where subject_id = ?")
                .params(forged, bytes(yard.inspection))
                .update();
        assertThat(kinds()).contains("ANCHOR_CONTRADICTS");

        database.sql("update evidence_anchor_chain set hash = ? where subject_id = ?")
                .params(forged, bytes(yard.inspection))
                .update();
        assertThat(kinds()).contains("ANCHOR_CHANGED").doesNotContain("ANCHOR_CONTRADICTS");
    }

    @Test
    void aDescriptionTakenOutIsNamedByWhatTheChainSaysOfIt() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            statement.execute("delete from evidence_item where id = x'" + yard.photograph.replace("-", "") + "'");
            statement.execute("set foreign_key_checks = 1");
        }

        assertFault("ITEM_MISSING", yard.photograph);
    }

    @Test
    void aChainTakenOutOfItsAnchorsIsNamed() {
        database.sql("delete from evidence_anchor_chain where subject_id = ?")
                .param(bytes(yard.inspection))
                .update();
        assertFault("ANCHOR_MISSING", yard.photograph);

        forgetAnchors(database);
        JsonNode unanchored = verified();
        assertThat(unanchored.at("/intact").asBoolean()).isTrue();
        assertThat(unanchored.has("anchoredUntil")).isFalse();
    }

    @Test
    void aStampIsNotBelievedToBeOfAnotherTime() {
        database.sql("update evidence_anchor set stamped_at = stamped_at - interval 1 day")
                .update();

        assertThat(kinds()).containsExactly("STAMP_FORGED");
    }

    @Test
    void theStoreWasSeenToKeepWhatWasWritten() {
        Answer store = bureau.get("admin", "/object-store");
        assertThat(store.body().at("/writeOnce").asBoolean()).isTrue();
        assertThat(store.body().has("retention")).isFalse();
        bureau.tryToGet("inspector-a", "/object-store").refusedAs("forbidden");
    }

    private void assertFault(String kind, String evidence) {
        JsonNode verified = verified();
        assertThat(verified.at("/intact").asBoolean()).isFalse();
        assertThat(verified.at("/faults").valueStream()).anySatisfy(fault -> {
            assertThat(fault.at("/kind").asString()).isEqualTo(kind);
            assertThat(fault.at("/evidence").asString()).isEqualTo(evidence);
            assertThat(fault.at("/day").asString()).isEqualTo(day);
        });
    }

    private List<String> kinds() {
        return verified()
                .at("/faults")
                .valueStream()
                .map(fault -> fault.at("/kind").asString())
                .toList();
    }

    private JsonNode verified() {
        return bureau.get("auditor", "/evidence-verification?subject=" + yard.inspection)
                .body();
    }

    /** Where the embedded store keeps the photograph. */
    private Path original() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().equals(yard.photograph))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static byte[] bytes(String id) {
        UUID uuid = UUID.fromString(id);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
