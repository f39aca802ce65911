package org.lijian.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lijian.embedded.EmbeddedTimestampAuthority;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A court asks for the whole file; what it gets is verified without the bureau. */
@StoryTest
class CaseBundleStoryTest {
    private static final String INFORMANT = "钱街坊";
    private static final String PHONE = "13911112222";

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    private CoalYard yard;

    @BeforeEach
    void aFineIsDecidedOnWhatSomebodyReported() {
        yard = new CoalYard(bureau)
                .reportedBy(INFORMANT, PHONE)
                .underPenalty("2024-05-13", "2024-05-14", "48000.00", "LIGHTER")
                .notified("2024-05-15")
                .decided("48000.00", "2024-05-27");
    }

    @Test
    void theWholeFileIsThereAndVerifiesWithoutTheSystem() throws Exception {
        Map<String, byte[]> bundle = bundle("inspector-a");

        assertThat(verify(bundle)).startsWith("  ").contains("AGREES: " + (bundle.size() - 2) + " files");
        String index = text(bundle, "index.tsv");
        assertThat(index.lines())
                .anyMatch(line -> line.startsWith("case\t" + yard.caseId) && line.contains("\tPRESENT\t"))
                .anyMatch(line -> line.startsWith("document\t") && line.contains("行政处罚决定书"))
                .anyMatch(line -> line.startsWith("evidence\t" + yard.photograph) && line.contains("\tPRESENT\t"))
                .anyMatch(line -> line.startsWith("lead\t" + yard.lead) && line.contains("\tWITHHELD\t"))
                .anyMatch(line -> line.startsWith("informant\t") && line.contains("\tWITHHELD\t"))
                .anyMatch(line -> line.startsWith("catalogue\tCLOSING") && line.contains("\tMISSING\t"));
        assertThat(bundle).containsKey("evidence/" + yard.photograph + ".jpg");
        assertThat(text(bundle, "custody.tsv")).contains("\tREGISTERED\t", "\tSTORED\t", "\tRELIED_ON\t");
        assertThat(text(bundle, "audit.tsv")).contains("\tPenaltyDecided\t", "\tCaseBundleRequested\t");
        assertThat(bundle.values())
                .allSatisfy(file -> assertThat(new String(file, UTF_8)).doesNotContain(INFORMANT, PHONE));
        assertThat(bureau.list("supervisor", yard.caseAt() + "/timeline"))
                .anyMatch(entry -> entry.get("what").asString().equals("申请制作案卷包"));
    }

    @Test
    void theCaseSaysWhatItReliesOnAndFindsWhatWasExchangedSince() throws Exception {
        JsonNode custody = bureau.get("reviewer", "/evidence/" + yard.photograph + "/custody")
                .body();
        assertThat(custody.at("/intact").asBoolean()).isTrue();
        assertThat(custody.at("/entries").valueStream().toList())
                .satisfiesExactly(
                        registered ->
                                assertThat(registered.at("/subject").asString()).isEqualTo(yard.inspection),
                        stored -> assertThat(stored.at("/action").asString()).isEqualTo("STORED"),
                        reliedOn -> {
                            assertThat(reliedOn.at("/action").asString()).isEqualTo("RELIED_ON");
                            assertThat(reliedOn.at("/subject").asString()).isEqualTo(yard.caseId);
                        });
        assertThat(verifiedCase().at("/intact").asBoolean()).isTrue();
        assertThat(verifiedCase().at("/items").asInt()).isPositive();

        Path exchanged = original(yard.photograph);
        Files.write(exchanged, flipped(Files.readAllBytes(exchanged)));

        assertThat(verifiedCase().at("/faults").valueStream()).anySatisfy(fault -> {
            assertThat(fault.at("/kind").asString()).isEqualTo("CONTENT_CHANGED");
            assertThat(fault.at("/evidence").asString()).isEqualTo(yard.photograph);
        });
    }

    private JsonNode verifiedCase() {
        return bureau.get("reviewer", "/evidence-verification?subject=" + yard.caseId)
                .body();
    }

    @Test
    void whatIsDoneToTheBundleIsNamed() throws Exception {
        Map<String, byte[]> bundle = bundle("clerk");
        String photograph = "evidence/" + yard.photograph + ".jpg";

        assertThat(verify(with(bundle, photograph, CaseBundleStoryTest::flipped)))
                .contains("CHANGED: " + photograph, "NOT WHAT WAS TAKEN IN: " + photograph, "DIFFERS");
        assertThat(verify(without(bundle, photograph))).contains("MISSING: " + photograph);
        Map<String, byte[]> more = new LinkedHashMap<>(bundle);
        more.put("documents/other.txt", "另一决定".getBytes(UTF_8));
        assertThat(verify(more)).contains("ADDED: documents/other.txt");
        assertThat(verify(with(
                        bundle,
                        "custody.tsv",
                        file -> new String(file, UTF_8)
                                .replaceFirst("\tSTORED\t", "\tREGISTERED\t")
                                .getBytes(UTF_8))))
                .contains("CHANGED: custody.tsv", "ROW CHANGED: custody.tsv line 4, subject " + yard.inspection);
        assertThat(verify(with(bundle, "audit.tsv", CaseBundleStoryTest::withoutThirdLine)))
                .contains("ROW MISSING OR ADDED BEFORE: audit.tsv");
        assertThat(verify(with(bundle, "manifest.tsv", CaseBundleStoryTest::flipped)))
                .contains("SIGNATURE FORGED");
        assertThat(verify(with(
                        bundle,
                        "manifest.sig",
                        file -> new String(file, UTF_8)
                                .replaceFirst(
                                        "key\t.",
                                        "key\t" + (text(bundle, "manifest.sig").contains("key\ta") ? "b" : "a"))
                                .getBytes(UTF_8))))
                .contains("OTHER KEY");
    }

    @Test
    void whatWasDoneToTheEvidenceBeforeIsNamedAndNotLeftOut() throws Exception {
        String second = yard.photographed("2024-05-13");
        Path altered = original(yard.photograph);
        Files.write(altered, flipped(Files.readAllBytes(altered)));
        Files.delete(original(second));
        database.sql("update evidence_custody set officer_id = ? where subject_id = ? and seq = 1")
                .params(bytes(yard.lead), bytes(yard.inspection))
                .update();
        database.sql("delete from document where subject_id = ? limit 1")
                .param(bytes(yard.caseId))
                .update();

        Map<String, byte[]> bundle = bundle("head");

        assertThat(text(bundle, "index.tsv").lines())
                .anyMatch(line ->
                        line.startsWith("evidence\t" + yard.photograph) && line.contains("\tALTERED\tevidence/"))
                .anyMatch(line -> line.startsWith("evidence\t" + second) && line.contains("\tMISSING\t\t\t"))
                .anyMatch(line -> line.startsWith("custody\t" + yard.inspection) && line.contains("\tBROKEN\t"))
                .anyMatch(line -> line.startsWith("document\t") && line.contains("\tMISSING\t\t\t"));
        assertThat(verify(bundle))
                .contains("the bundle itself says MISSING: evidence " + second)
                .contains("NOT WHAT WAS TAKEN IN: evidence/" + yard.photograph)
                .contains("ROW CHANGED: custody.tsv line 3, subject " + yard.inspection + ", entry 1");
    }

    @Test
    void evidenceThatNoCustodyKnowsOfIsNamed() throws Exception {
        String planted = Ids.next().toString();
        String described = """
                subject_id, region, kind, status, file_name, media_type, size, sha256, taken_at, taken_text, taken_by, proves,
                original_carrier, findings, registered_by, registered_at, stored_at, version""";
        database.sql("insert into evidence_item (id, " + described + ") select ?, " + described
                        + " from evidence_item where id = ?")
                .params(bytes(planted), bytes(yard.photograph))
                .update();
        Path photograph = original(yard.photograph);
        Files.copy(photograph, photograph.resolveSibling(planted));

        Map<String, byte[]> bundle = bundle("clerk");

        assertThat(text(bundle, "index.tsv").lines())
                .anyMatch(line -> line.startsWith("evidence\t" + planted) && line.contains("\tPRESENT\t"))
                .anyMatch(line -> line.startsWith("custody\t" + planted) && line.contains("\tMISSING\t\t\t"));
        assertThat(verify(bundle))
                .contains("NOT IN CUSTODY: no entry of custody.tsv says that evidence " + planted + " was REGISTERED")
                .contains("NOT IN CUSTODY: no entry of custody.tsv says that evidence " + planted + " was STORED")
                .doesNotContain("evidence " + yard.photograph + " was");
    }

    @Test
    void aDescriptionThatWasChangedSinceIsNamed() throws Exception {
        String second = Ids.next().toString();
        bureau.photographs(second, yard.inspection, Instant.parse("2024-05-13T01:10:00Z"), "堆场\n一侧\t见 D:\\图");
        assertThat(verify(bundle("clerk"))).contains("AGREES").doesNotContain("could not be compared");

        database.sql("update evidence_item set taken_at = taken_at - interval 1 day where id = ?")
                .param(bytes(yard.photograph))
                .update();
        database.sql("update evidence_item set findings = replace(findings, '\"sm3\":\"', '\"sm3\":\"0') where id = ?")
                .param(bytes(second))
                .update();
        Map<String, byte[]> bundle = bundle("clerk");

        assertThat(text(bundle, "index.tsv").lines())
                .anyMatch(
                        line -> line.startsWith("description\t" + yard.photograph) && line.contains("\tALTERED\t\t\t"))
                .anyMatch(line -> line.startsWith("description\t" + second) && line.contains("\tALTERED\t\t\t"));
        assertThat(verify(bundle))
                .contains("DESCRIPTION CHANGED: evidence " + yard.photograph
                        + " is not described as it was when it was REGISTERED at ")
                .contains("evidence " + second + " is not described as it was when it was STORED at ")
                .doesNotContain("evidence " + second + " is not described as it was when it was REGISTERED");
    }

    @Test
    void whatTheReaderMayNotKnowOfIsNeitherDescribedNorSaidToDiffer() throws Exception {
        String elsewhere = yard.photographed("2024-05-13");
        database.sql("update evidence_item set region = '110101' where id = ?")
                .param(bytes(elsewhere))
                .update();

        Map<String, byte[]> bundle = bundle("inspector-a");

        assertThat(text(bundle, "evidence.tsv")).contains(yard.photograph).doesNotContain(elsewhere);
        assertThat(verify(bundle))
                .contains("AGREES")
                .contains("what is said of evidence " + elsewhere + " is WITHHELD and could not be compared");
    }

    @Test
    void theTimeOfAStampIsToldAndHeldAgainstTheToken() throws Exception {
        String day = anchoredFromNowOn();
        String said = verify(bundle("clerk"));
        assertThat(said)
                .contains("AGREES")
                .containsPattern("custody until .* was there when .* stamped it at 2\\d{3}-")
                .containsPattern(day + " was stamped only at 2.* days later; a custody made anew in between");

        database.sql("update evidence_anchor set stamped_at = '2024-05-14 00:30:00' where day = ?")
                .param(day)
                .update();

        assertThat(verify(bundle("clerk")))
                .containsPattern("STAMP TIME CHANGED: " + day + " was stamped at 2.*, anchors.tsv says 2024-05-1");
    }

    @Test
    void theAnchorsOfItsDaysAndTheirStampsAreCheckedWithoutTheSystem() throws Exception {
        String day = anchoredFromNowOn();
        String stamp = "anchors/" + day + ".tsr";
        String second = yard.photographed("2024-05-13");

        Map<String, byte[]> bundle = bundle("clerk");

        assertThat(text(bundle, "index.tsv").lines())
                .anyMatch(line -> line.startsWith("anchor\t" + day) && line.contains("\tPRESENT\t" + stamp))
                .anyMatch(line -> line.startsWith("anchor\t2024-05-27") && line.contains("\tNOT_ANCHORED_YET\t"));
        assertThat(text(bundle, "custody.tsv")).contains(second);
        assertThat(verify(bundle))
                .contains("AGREES")
                .contains("custody until 2024-05-14 was there when ")
                .contains("CN=Lijian embedded timestamp server")
                .contains("2 entries of custody.tsv of 2024-05-27 are not anchored yet");

        assertThat(verify(with(bundle, stamp, CaseBundleStoryTest::signedOtherwise)))
                .contains("STAMP FORGED: " + stamp + ": it was not signed with the key of the authority");
        assertThat(verify(without(bundle, stamp))).contains("STAMP MISSING: " + stamp);
        assertThat(verify(with(bundle, "anchors.tsv", file -> edited(file, "(?m)^" + day + ".*\n", ""))))
                .contains("ANCHOR MISSING: the index has one of " + day);
        String root = text(bundle, "anchors.tsv").split("\n")[1].split("\t")[3];
        assertThat(verify(with(bundle, "anchors.tsv", file -> edited(file, root, "f".repeat(64)))))
                .contains("ANCHOR CHANGED: " + day, "STAMP FORGED: " + stamp + ": it is over another hash");
        assertThat(verify(with(bundle, "anchor-chains.tsv", file -> edited(file, "\t2\t", "\t1\t"))))
                .contains(
                        "ANCHOR CHANGED: " + day,
                        "ANCHOR CONTRADICTS: " + day + " holds another entry 1 of subject " + yard.inspection);
        assertThat(verify(with(bundle, "anchors/authority.pem", file -> other().getBytes(UTF_8))))
                .contains("STAMP FORGED: " + stamp + ": it was not signed with the key of the authority");
    }

    @Test
    void anAnchorThatIsGoneAndAStampThatIsNobodysAreNamedByTheBundleItself() throws Exception {
        String day = anchoredFromNowOn();
        yard.photographed("2024-05-13");
        bureau.on("2024-05-28");
        bureau.asksFor("auditor", "/evidence-anchors");
        database.sql("delete from evidence_anchor_chain where day = ? and subject_id = ?")
                .params("2024-05-27", bytes(yard.inspection))
                .update();
        database.sql("update evidence_anchor set token = 'forged' where day = ?")
                .param(day)
                .update();

        Map<String, byte[]> bundle = bundle("clerk");

        assertThat(text(bundle, "index.tsv").lines())
                .anyMatch(line -> line.startsWith("anchor\t2024-05-27") && line.contains("\tMISSING\t"))
                .anyMatch(line -> line.startsWith("anchor\t" + day) && line.contains("\tALTERED\t"));
        assertThat(verify(bundle))
                .contains("STAMP FORGED: anchors/" + day + ".tsr: it is no token that can be read")
                .contains("the bundle itself says MISSING: anchor 2024-05-27");
    }

    @Test
    void theKeyIsAskedForWhereTheBureauPublishesIt() throws Exception {
        Map<String, byte[]> bundle = bundle("clerk");
        Path file = packed(bundle);
        HttpServer published = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        published.createContext("/api/v1/public/bundle-keys/", exchange -> {
            String id = exchange.getRequestURI().getPath().replaceAll(".*/", "");
            Answer answer = bureau.tryToGet("/public/bundle-keys/" + id, Map.of());
            byte[] body = answer.status() == 200 ? answer.body().asString().getBytes(UTF_8) : new byte[0];
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        published.start();
        try {
            String where = "http://127.0.0.1:" + published.getAddress().getPort() + "/api/v1/public/bundle-keys";
            assertThat(said(file, "--keys", where)).contains("AGREES");
            String key = text(bundle, "manifest.sig").replaceAll("(?s).*key\t(\\w+).*", "$1");
            Path unknown = packed(with(bundle, "manifest.sig", file2 -> edited(file2, key, "0".repeat(64))));
            assertThat(said(unknown, "--keys", where)).contains("KEY UNKNOWN: " + "0".repeat(64));
        } finally {
            published.stop(0);
        }
        assertThat(ran(
                        file,
                        "--keys",
                        "http://127.0.0.1:" + published.getAddress().getPort() + "/x"))
                .isEqualTo(2);
    }

    @Test
    void whereTheKeysCannotBeAskedForItCannotTell() throws Exception {
        Path file = packed(bundle("clerk"));
        HttpServer broken = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        broken.createContext("/", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        broken.start();
        String where = "http://127.0.0.1:" + broken.getAddress().getPort() + "/api/v1/public/bundle-keys";
        try {
            assertThat(ran(file, "--keys", where)).isEqualTo(2);
        } finally {
            broken.stop(0);
        }
        assertThat(ran(file, "--keys", where)).isEqualTo(2);
        assertThat(ran(file, "--keys", "bundle-keys")).isEqualTo(2);
        assertThat(ran(file, "--keys", "http://not an address")).isEqualTo(2);
        assertThat(ran(file, "--key", folder.resolve("none.pem").toString())).isEqualTo(2);
    }

    @Test
    void anAuthorityThatIsKnownIsBelievedAndNotTheOneInTheBundle() throws Exception {
        String day = anchoredFromNowOn();
        yard.photographed("2024-05-13");
        Map<String, byte[]> bundle = bundle("clerk");
        assertThat(verify(bundle)).contains("its certificate (from the bundle) has the SHA-256 ");
        Path known = Files.writeString(folder.resolve("known.pem"), text(bundle, "anchors/authority.pem"));
        Path another = Files.writeString(folder.resolve("another.pem"), other());

        assertThat(verify(bundle, "--authority", known.toString()))
                .contains("AGREES", "CN=Lijian embedded timestamp server", "its certificate has the SHA-256 ")
                .doesNotContain("from the bundle");
        assertThat(verify(bundle, "--authority", another.toString()))
                .contains(
                        "STAMP FORGED: anchors/" + day + ".tsr: it was not signed with the key of the authority",
                        "DIFFERS");
        Map<String, byte[]> exchanged = with(bundle, "anchors/authority.pem", file -> read(another));
        assertThat(verify(exchanged, "--authority", known.toString()))
                .contains("CHANGED: anchors/authority.pem")
                .doesNotContain("STAMP FORGED");
        Path none = Files.writeString(folder.resolve("none.pem"), "no certificate");
        for (Path unreadable : new Path[] {none, folder.resolve("absent.pem")}) {
            assertThat(ran(packed(bundle), "--key", key(bundle), "--authority", unreadable.toString()))
                    .isEqualTo(2);
        }
    }

    /** The yard's day is anchored, and nothing after it is. */
    private String anchoredFromNowOn() {
        EvidenceSealStoryTest.forgetAnchors(database);
        database.sql("delete from evidence_custody where subject_id not in (?, ?)")
                .params(bytes(yard.inspection), bytes(yard.caseId))
                .update();
        bureau.asksFor("auditor", "/evidence-anchors");
        return "2024-05-13";
    }

    @Test
    void eachGetsWhatTheyMaySeeAndNobodyElseAnything() throws Exception {
        assertThat(text(bundle("inspector-a"), "party.json")).contains(CoalYard.PHONE);
        assertThat(text(bundle("supervisor"), "party.json")).doesNotContain(CoalYard.PHONE);

        bureau.tryToCreate("inspector-c", yard.caseAt() + "/bundles", Map.of()).refusedAs("not-found");
        bureau.tryToCreate("cashier", yard.caseAt() + "/bundles", Map.of()).refusedAs("forbidden");
        bureau.tryToCreate("clerk", "/cases/" + Ids.next() + "/bundles", Map.of())
                .refusedAs("not-found");
        bureau.tryToGet("clerk", "/public/bundle-keys/" + "0".repeat(64)).refusedAs("not-found");
        String job = asked("clerk");
        bureau.tryToGet("head", "/jobs/" + job + "/file").refusedAs("not-found");
        database.sql("update job set requested_by = ? where id = ?")
                .params(bytes(bureau.officer("cashier")), bytes(job))
                .update();
        bureau.tryToGet("cashier", "/jobs/" + job + "/file").refusedAs("forbidden");
    }

    private String asked(String login) {
        String job = Ids.next().toString();
        bureau.create(login, yard.caseAt() + "/bundles", members("id", job));
        bureau.worksOff();
        assertThat(bureau.get(login, "/jobs/" + job).text("/state")).isEqualTo("DONE");
        return job;
    }

    private Map<String, byte[]> bundle(String login) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] archive = bureau.file(login, "/jobs/" + asked(login) + "/file");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private Path packed(Map<String, byte[]> files) throws IOException {
        Path file = folder.resolve("bundle.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), UTF_8)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    /** What the offline command says, having the key that the bundle was signed with. */
    private String verify(Map<String, byte[]> files, String... authority) throws IOException, InterruptedException {
        String key = key(files);
        return said(
                packed(files),
                Stream.concat(Stream.of("--key", key), Stream.of(authority)).toArray(String[]::new));
    }

    /** The file of the key, fetched when it is first needed. */
    private String key(Map<String, byte[]> files) throws IOException {
        Path key = folder.resolve("key.pem");
        if (!Files.exists(key)) {
            Matcher named = Pattern.compile("key\t(\\w+)").matcher(text(files, "manifest.sig"));
            assertThat(named.find()).isTrue();
            Files.write(key, bureau.file("inspector-a", "/public/bundle-keys/" + named.group(1)));
        }
        return key.toString();
    }

    private static String said(Path file, String... options) throws IOException, InterruptedException {
        Process process = started(file, options);
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(said.contains("AGREES") ? 0 : 1);
        return said;
    }

    private static int ran(Path file, String... options) throws IOException, InterruptedException {
        Process process = started(file, options);
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private static Process started(Path file, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(script().toString(), file.toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] edited(byte[] file, String pattern, String by) {
        return new String(file, UTF_8).replaceFirst(pattern, by).getBytes(UTF_8);
    }

    private static Map<String, byte[]> without(Map<String, byte[]> files, String path) {
        Map<String, byte[]> lacking = new LinkedHashMap<>(files);
        lacking.remove(path);
        return lacking;
    }

    /** The certificate of another authority. */
    private String other() {
        try (EmbeddedTimestampAuthority stranger = EmbeddedTimestampAuthority.start(folder.resolve("stranger"))) {
            return Files.readString(stranger.certificate());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, byte[]> with(Map<String, byte[]> files, String path, UnaryOperator<byte[]> change) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.computeIfPresent(path, (name, file) -> change.apply(file));
        return changed;
    }

    private static byte[] flipped(byte[] file) {
        byte[] other = file.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    /** The signature is what a token ends with. */
    private static byte[] signedOtherwise(byte[] token) {
        byte[] other = token.clone();
        other[other.length - 1] ^= 1;
        return other;
    }

    private static byte[] withoutThirdLine(byte[] file) {
        StringBuilder left = new StringBuilder();
        String[] lines = new String(file, UTF_8).split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i != 2) {
                left.append(lines[i]).append('\n');
            }
        }
        return left.toString().getBytes(UTF_8);
    }

    private static String text(Map<String, byte[]> files, String path) {
        assertThat(files).containsKey(path);
        return new String(files.get(path), UTF_8);
    }

    /** Where the embedded store keeps an original. */
    private static Path original(String id) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path script() {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("deploy")) ? here : here.getParent();
        return root.resolve("deploy/bundle-verify");
    }

    private static byte[] bytes(String id) {
        UUID uuid = UUID.fromString(id);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
