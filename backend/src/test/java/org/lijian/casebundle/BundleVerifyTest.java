package org.lijian.casebundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lijian.embedded.EmbeddedTimestampAuthority;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.shared.Sha256;

/** The offline command, on a bundle of one photograph. */
class BundleVerifyTest {
    private static final Instant NOW = Instant.parse("2024-05-28T02:00:00Z");
    private static final String ITEM = Ids.next().toString();
    private static final String YARD = Ids.next().toString();
    private static final String OFFICER = Ids.next().toString();
    private static final String PHOTOGRAPH = "evidence/" + ITEM + ".jpg";
    private static final byte[] BYTES = "原煤露天堆放".getBytes(UTF_8);
    private static final String CONTENT = hex(Sha256.digest(), BYTES);
    private static final String NONE_BEFORE = "0".repeat(64);

    @TempDir
    static Path folder;

    private static Method command;
    private static BundleKey key;
    private static Path publicKey;

    @BeforeAll
    static void theCommandAndAKey() throws Exception {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("deploy")) ? here : here.getParent();
        List<String> script = Files.readAllLines(root.resolve("deploy/bundle-verify"));
        Path source = Files.write(folder.resolve("BundleVerify.java"), script.subList(1, script.size()));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.toString(), source.toString()))
                .isZero();
        ClassLoader compiled = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        command = compiled.loadClass("BundleVerify").getDeclaredMethod("run", PrintStream.class, String[].class);
        command.setAccessible(true);

        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        String own = Base64.getMimeEncoder()
                .encodeToString(rsa.generateKeyPair().getPrivate().getEncoded());
        key = BundleKey.read(Files.writeString(
                folder.resolve("own.pem"), "-----BEGIN PRIVATE KEY-----\n" + own + "\n-----END PRIVATE KEY-----\n"));
        publicKey = Files.writeString(folder.resolve("key.pem"), key.published().publicKey());
    }

    @Test
    void noBitOfABundleCanBeFlippedUnnoticedAndItsFileIsNamed() throws Exception {
        byte[] archive = archived(Map.of("README.txt", BYTES));
        Map<String, byte[]> files = read(archive);
        assertThat(said(archive)).contains("AGREES");

        for (int bit = 0; bit < archive.length * 8; bit++) {
            assertThat(said(flipped(archive, bit)))
                    .as("bit %d of %d", bit, archive.length * 8)
                    .containsPattern("DIFFERS|NOT A BUNDLE: .+")
                    .contains(fileAt(files, archive, bit / 8));
        }
    }

    @Test
    void whatIsDamagedInAPackedBundleIsNamedAndTheOthersAreLookedAt() throws Exception {
        Map<String, byte[]> files = read(archived(files()));
        byte[] archive = packed(files);
        assertThat(said(archive)).contains("AGREES");

        for (String path : files.keySet()) {
            int lastBlock = contentOf(path, archive) * 8;
            assertThat(said(flipped(archive, lastBlock))).contains("UNREADABLE: " + path, "DIFFERS");
        }
        files.put(PHOTOGRAPH, "another".getBytes(UTF_8));
        byte[] twice = packed(files);
        assertThat(said(flipped(twice, contentOf("custody.tsv", twice) * 8)))
                .contains("UNREADABLE: custody.tsv", "CHANGED: " + PHOTOGRAPH);
    }

    @Test
    void aBundleOfBeforeDescriptionsAgreesAndSaysThatTheyWereNotCompared() throws Exception {
        Map<String, byte[]> files = files();
        files.remove("evidence.tsv");

        assertThat(said(archived(files))).contains("AGREES", "without evidence.tsv", "could not be compared");
    }

    @Test
    void anOriginalThatNoCustodyKnowsOfIsNamed() throws Exception {
        String planted = Ids.next().toString();
        Map<String, byte[]> more = files();
        more.put("evidence/" + planted + ".jpg", BYTES);

        assertThat(said(archived(more)))
                .contains("no entry of custody.tsv says that evidence " + planted + " was REGISTERED")
                .contains("no entry of custody.tsv says that evidence " + planted + " was STORED");
        assertThat(said(archived(
                        with(files(), "custody.tsv", custody -> custody.replaceAll("(?m)^.*\tSTORED\t.*\n", "")))))
                .contains("NOT IN CUSTODY: no entry of custody.tsv says that evidence " + ITEM + " was STORED")
                .doesNotContain("was REGISTERED");
    }

    @Test
    void whatWasSaidOtherwiseWhenItWasTakenInIsNamed() throws Exception {
        Map<String, byte[]> files = files();

        for (String changed : List.of("堆放\\\\n三处", "photograph.jpg", "2024-05-13T01:10:00Z", "GOOD")) {
            assertThat(said(archived(with(files, "evidence.tsv", said -> said.replaceFirst(changed, "other")))))
                    .contains(
                            "DESCRIPTION CHANGED: evidence " + ITEM + " is not described as it was when it was STORED");
        }
        assertThat(said(archived(with(files, "evidence.tsv", said -> said.replaceFirst("GOOD", "other")))))
                .doesNotContain("when it was REGISTERED");
        assertThat(said(archived(with(files, "evidence.tsv", said -> said.replaceFirst("(?m)^" + ITEM + ".*\n", "")))))
                .contains("DESCRIPTION MISSING: evidence " + ITEM);
    }

    @Test
    void whatIsWithheldIsNotSaidToDiffer() throws Exception {
        Map<String, byte[]> files =
                with(files(), "evidence.tsv", said -> said.replaceFirst("(?m)^" + ITEM + ".*\n", ""));
        files.remove(PHOTOGRAPH);
        Map<String, byte[]> withheld = with(
                files,
                "index.tsv",
                index -> index.replaceFirst("PRESENT\t" + PHOTOGRAPH + "\t\\w+\t", "WITHHELD\t\t\t不在辖区"));

        assertThat(said(archived(withheld)))
                .contains("AGREES", "what is said of evidence " + ITEM + " is WITHHELD and could not be compared");
    }

    @Test
    void whenADayWasStampedIsToldAndThatItWasLate() throws Exception {
        LocalDate today = LocalDate.ofInstant(Instant.now(), LegalTime.ZONE);
        String late = "a custody made anew in between and stamped again would look the same";

        assertThat(said(archived(stamped(today.minusDays(1), at -> at))))
                .containsPattern("custody until .* stamped it at 20\\d\\d-\\d\\d-\\d\\dT")
                .contains("AGREES")
                .doesNotContain(late);
        assertThat(said(archived(stamped(today.minusDays(9), at -> at)))).contains("AGREES", "9 days later; " + late);
        assertThat(said(archived(stamped(today.minusDays(1), at -> NOW.toString()))))
                .contains("STAMP TIME CHANGED: " + today.minusDays(1), "anchors.tsv says " + NOW, "DIFFERS");
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.txt", "案卷包".getBytes(UTF_8));
        files.put(PHOTOGRAPH, BYTES);
        files.put("custody.tsv", table(columns(11), custody()));
        files.put("evidence.tsv", table(columns(21), row(description()).replace("堆放\n", "堆放\\n")));
        files.put("index.tsv", table(columns(7), row("evidence", ITEM, "照片", "PRESENT", PHOTOGRAPH, CONTENT, "")));
        return files;
    }

    private static @Nullable Object[] description() {
        return new @Nullable Object[] {
            ITEM,
            YARD,
            "140525",
            "AUDIOVISUAL",
            "photograph.jpg",
            "image/jpeg",
            BYTES.length,
            CONTENT,
            "2024-05-13T01:10:00Z",
            null,
            null,
            "堆场",
            OFFICER,
            "露天堆放\n三处",
            "设备",
            null,
            null,
            OFFICER,
            "2024-05-13T02:00:00Z",
            "{\"scan\":\"GOOD\"}",
            "2024-05-13T02:05:00Z"
        };
    }

    private static String custody() {
        @Nullable Object[] asRegistered = description();
        Arrays.fill(asRegistered, 19, 21, null);
        String registered = entry(1, "REGISTERED", asRegistered, NONE_BEFORE);
        return registered + entry(2, "STORED", description(), end(registered));
    }

    private static String entry(int seq, String action, @Nullable Object[] described, String before) {
        String id = Ids.next().toString();
        String fingerprint = hex(digest(described));
        String hash =
                hex(digest(id, ITEM, YARD, seq, action, OFFICER, NOW, CONTENT, before), fingerprint.getBytes(UTF_8));
        return row(YARD, seq, id, ITEM, action, OFFICER, NOW, CONTENT, fingerprint, before, hash);
    }

    private static String end(String rows) {
        return rows.substring(rows.lastIndexOf('\t') + 1).strip();
    }

    private static Map<String, byte[]> stamped(LocalDate day, UnaryOperator<String> told) throws Exception {
        Map<String, byte[]> files = files();
        String reached = end(new String(files.get("custody.tsv"), UTF_8));
        String path = "anchors/" + day + ".tsr";
        String root = hex(digest(NONE_BEFORE, day, YARD, 2, reached));
        try (EmbeddedTimestampAuthority authority = EmbeddedTimestampAuthority.start(folder.resolve("authority"))) {
            TimeStampResponse stamp = stamp(authority.url(), HexFormat.of().parseHex(root));
            String at = stamp.getTimeStampToken()
                    .getTimeStampInfo()
                    .getGenTime()
                    .toInstant()
                    .toString();
            byte[] token = stamp.getTimeStampToken().getEncoded();
            files.put(path, token);
            files.put("anchors/authority.pem", Files.readAllBytes(authority.certificate()));
            files.put("anchors.tsv", table(columns(6), row(day, 1, NONE_BEFORE, root, "authority", told.apply(at))));
            files.put("anchor-chains.tsv", table(columns(4), row(day, YARD, 2, reached)));
            String indexed = row("anchor", day, "每日存证", "PRESENT", path, hex(Sha256.digest(), token), "");
            return with(files, "index.tsv", index -> index + indexed);
        }
    }

    private static TimeStampResponse stamp(String url, byte[] hash) throws Exception {
        TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        byte[] request = asking.generate(NISTObjectIdentifiers.id_sha256, hash, BigInteger.ONE)
                .getEncoded();
        return new TimeStampResponse(HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body());
    }

    private static byte[] archived(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (BundleArchive archive = new BundleArchive(to, NOW)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                archive.add(file.getKey(), file.getValue());
            }
            archive.seal(key);
        }
        return to.toByteArray();
    }

    private static Map<String, byte[]> read(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(to, UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return to.toByteArray();
    }

    private static String said(byte[] archive) throws Exception {
        Path file = Files.write(folder.resolve("bundle.zip"), archive);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Object ended = command.invoke(
                null, new PrintStream(said, true, UTF_8), new String[] {file.toString(), "--key", publicKey.toString()
                });
        String text = said.toString(UTF_8);
        assertThat(ended).as(text).isEqualTo(text.contains("AGREES") ? 0 : 1);
        return text;
    }

    private static byte[] flipped(byte[] archive, int bit) {
        byte[] other = archive.clone();
        other[bit / 8] ^= (byte) (1 << bit % 8);
        return other;
    }

    /** The name of the file of which this byte is content; nothing where it is of none. */
    private static String fileAt(Map<String, byte[]> files, byte[] archive, int at) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            int content = contentOf(file.getKey(), archive) + 5;
            if (at >= content && at < content + Math.min(file.getValue().length, 500)) {
                return file.getKey();
            }
        }
        return "";
    }

    /** Where what is kept of a file begins. */
    private static int contentOf(String path, byte[] archive) {
        return new String(archive, ISO_8859_1).indexOf("\0\0" + path) + 2 + path.length();
    }

    private static Map<String, byte[]> with(Map<String, byte[]> files, String path, UnaryOperator<String> change) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.computeIfPresent(
                path, (name, file) -> change.apply(new String(file, UTF_8)).getBytes(UTF_8));
        return changed;
    }

    private static byte[] table(String columns, String rows) {
        return (columns + rows).getBytes(UTF_8);
    }

    private static String columns(int count) {
        return "\t".repeat(count - 1) + "\n";
    }

    private static String row(@Nullable Object... values) {
        return String.join(
                        "\t",
                        Arrays.stream(values)
                                .map(value -> value == null ? "" : value.toString())
                                .toList()) + "\n";
    }

    private static MessageDigest digest(@Nullable Object... members) {
        MessageDigest digest = Sha256.digest();
        for (Object member : members) {
            byte[] bytes = member == null ? new byte[0] : member.toString().getBytes(UTF_8);
            digest.update(((member == null ? "-" : bytes.length) + ":").getBytes(UTF_8));
            digest.update(bytes);
        }
        return digest;
    }

    private static String hex(MessageDigest digest, byte... more) {
        return HexFormat.of().formatHex(digest.digest(more));
    }
}
