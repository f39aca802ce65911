package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.platform.ObjectStore;
import org.lijian.shared.Sha256;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
@Import({DemoOrganisation.class, SubjectsByArea.class})
class DisplayCopyTest {
    private static final int ON_ITS_LEFT = 6;

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    ObjectStore store;

    @Autowired
    JdbcClient database;

    private final UUID id = Ids.next();
    private final UUID subject = SubjectsByArea.inspection("140525");
    private final byte[] photo = photograph();

    @Test
    void aPhotographIsShownSmallAndUprightAndIsKeptAsItWasTaken() throws Exception {
        stored(photo, "image/jpeg");

        BufferedImage copy = Pictures.read(shown());

        assertThat(copy.getWidth()).isEqualTo(1600);
        assertThat(copy.getHeight()).isEqualTo(800);
        assertThat(Pictures.coloursOf(copy)).isEqualTo("RGBY");
        read("content", "inspector-a")
                .andExpect(content().bytes(photo))
                .andExpect(header().string("ETag", "\"" + sha256(photo) + "\""));
        assertThat(store.stat("display/1600/" + sha256(photo).substring(0, 2) + "/" + sha256(photo)))
                .isPresent();
    }

    @Test
    void nothingThatThePhotographSaysOfItselfIsInTheCopy() throws Exception {
        stored(photo, "image/jpeg");

        assertThat(directories(photo)).contains("Exif IFD0", "GPS");
        assertThat(directories(shown())).containsExactlyInAnyOrder("JPEG", "JFIF", "Huffman");
    }

    @Test
    void theAnswerSaysThatItIsACopyAndWhereTheOriginalIs() throws Exception {
        stored(photo, "image/jpeg");

        String etag = "\"" + sha256(shown()) + "\"";
        read("display", "head")
                .andExpect(header().string("ETag", etag))
                .andExpect(header().string("Link", "</api/v1/evidence/" + id + "/content>; rel=\"original\""))
                .andExpect(header().string(
                                "Content-Disposition",
                                Matchers.allOf(
                                        Matchers.startsWith("inline"),
                                        Matchers.containsString(
                                                URLEncoder.encode("显示副本", StandardCharsets.UTF_8) + "-IMG_1.jpg"))))
                .andExpect(header().string(
                                "Cache-Control",
                                Matchers.allOf(
                                        Matchers.containsString("no-cache"), Matchers.containsString("private"))));
        mvc.perform(get("/api/v1/evidence/{id}/display", id)
                        .header("Authorization", bureau.bearer("head"))
                        .header("If-None-Match", etag))
                .andExpect(matchesContract())
                .andExpect(status().isNotModified());
    }

    @Test
    void aCopyIsDrawnOnceAndServedFromTheStoreAfterwards() throws Exception {
        stored(photo, "image/jpeg");
        byte[] first = shown();
        Files.delete(inStore(id.toString()));

        assertThat(shown()).isEqualTo(first);
    }

    @Test
    void aCopyThatWasLostOrSpoiltIsMadeAgain() throws Exception {
        stored(photo, "image/jpeg");
        byte[] first = shown();

        store.discard(DisplayCopy.key(sha256(photo)));
        assertThat(shown()).isEqualTo(first);

        Files.write(inStore(sha256(photo)), Pictures.jpeg(Pictures.quarters(8, 8, "YYYY")));
        assertThat(shown()).isEqualTo(first);
        assertThat(Files.readAllBytes(inStore(sha256(photo)))).isEqualTo(first);
    }

    @Test
    void aCopyIsNeverMadeOfOtherBytesThanWereRegistered() throws Exception {
        stored(photo, "image/jpeg");
        Files.write(inStore(id.toString()), Pictures.jpeg(Pictures.quarters(8, 8, "YYYY")));

        read("display", "inspector-a")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("G26-evidence-verified-before-relied-on"));
        assertThat(store.stat(DisplayCopy.key(sha256(photo)))).isEmpty();
    }

    @Test
    void everybodyWhoAsksAtTheSameInstantSeesTheSame() throws Exception {
        stored(photo, "image/jpeg");
        int viewers = 6;
        CyclicBarrier together = new CyclicBarrier(viewers);
        ExecutorService screens = Executors.newFixedThreadPool(viewers);
        List<byte[]> seen = new ArrayList<>();
        try {
            List<Future<byte[]>> asked = new ArrayList<>();
            for (int i = 0; i < viewers; i++) {
                asked.add(screens.submit(() -> {
                    together.await();
                    return shown();
                }));
            }
            for (Future<byte[]> one : asked) {
                seen.add(one.get());
            }
        } finally {
            screens.shutdownNow();
        }

        assertThat(seen).hasSize(viewers).allSatisfy(copy -> assertThat(copy).isEqualTo(seen.get(0)));
    }

    @Test
    void aPictureThatPromisesTooMuchIsRefusedByItsHeader() throws Exception {
        stored(Pictures.promising(60_000, 60_000, photo), "image/jpeg");

        read("display", "inspector-a")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("evidence-picture-too-large"))
                .andExpect(jsonPath("$.detail").value(Matchers.containsString("60000 × 60000")));
        read("content", "inspector-a").andExpect(status().isOk());
    }

    @Test
    void whatIsNoPictureHasNoCopy() throws Exception {
        stored("%PDF-abc".getBytes(StandardCharsets.US_ASCII), "application/pdf");

        read("display", "inspector-a")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("evidence-not-a-picture"));
    }

    @Test
    void aPictureThatCannotBeDecodedHasNoCopy() throws Exception {
        stored(HexFormat.of().parseHex("ffd8ffe000104a464946"), "image/jpeg");

        read("display", "inspector-a")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("evidence-picture-unreadable"));
    }

    @Test
    void aPngIsShownAsAJpeg() throws Exception {
        stored(Pictures.png(Pictures.quarters(40, 20, "RGBY")), "image/png");

        assertThat(Pictures.coloursOf(Pictures.read(shown()))).isEqualTo("RGBY");
        read("display", "reviewer").andExpect(header().string("Content-Type", "image/jpeg"));
    }

    @Test
    void thereIsNoCopyBeforeTheBytesHaveCome() throws Exception {
        registered(photo, "image/jpeg");

        read("display", "inspector-a")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("not-found"));
    }

    @Test
    void whatCarriesMalwareIsNotDrawn() throws Exception {
        stored(photo, "image/jpeg");
        shown();
        database.sql("update evidence_item set findings = replace(findings, 'NOT_SCANNED', 'INFECTED') where id = ?")
                .param(bytes(id))
                .update();

        read("display", "inspector-a")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("evidence-infected"));
    }

    @Test
    void onlyWhoMaySeeTheOriginalSeesTheCopyAndItIsWrittenDown() throws Exception {
        stored(photo, "image/jpeg");

        read("display", "inspector-c").andExpect(status().isNotFound());
        read("display", "cashier").andExpect(status().isForbidden());
        read("display", "reviewer").andExpect(status().isOk());

        mvc.perform(get("/api/v1/file-reads?subject=" + id).header("Authorization", bureau.bearer("auditor")))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].operation").value("getEvidenceDisplayCopy"))
                .andExpect(jsonPath("$.items[0].officerId")
                        .value(bureau.officer("reviewer").id().text()));
    }

    /** Of 2000 × 4000 pixels, taken by a camera held on its left; each has a comment of its own, and so bytes of its own. */
    private static byte[] photograph() {
        byte[] jpeg = Pictures.jpeg(Pictures.quarters(2000, 4000, "GYRB"));
        byte[] comment = Ids.next().toString().getBytes(StandardCharsets.US_ASCII);
        byte[] own = ByteBuffer.allocate(jpeg.length + comment.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (comment.length + 2))
                .put(comment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
        return Pictures.held(ON_ITS_LEFT, own);
    }

    private void stored(byte[] bytes, String type) throws Exception {
        registered(bytes, type);
        mvc.perform(put("/api/v1/evidence/{id}/content", id)
                        .header("Authorization", bureau.bearer("inspector-a"))
                        .header("Content-Type", type)
                        .content(bytes))
                .andExpect(matchesContract())
                .andExpect(status().isCreated());
    }

    private void registered(byte[] bytes, String type) throws Exception {
        mvc.perform(post("/api/v1/evidence")
                        .header("Authorization", bureau.bearer("inspector-a"))
                        .contentType("application/json")
                        .content("""
                {"id":"%s","subject":"%s","kind":"AUDIOVISUAL","fileName":"IMG_1.JPG","mediaType":"%s","size":%d,
                 "sha256":"%s","takenAt":"2022-03-08T01:30:00Z","takenPlace":{"text":"堆煤场北侧"},"takenBy":"%s",
                 "notes":{"method":"执法记录仪拍摄"},
                 "proves":"原煤露天堆放，未覆盖","originalCarrier":"执法记录仪 ZF-07 存储卡"}
                """.formatted(
                                        id,
                                        subject,
                                        type,
                                        bytes.length,
                                        sha256(bytes),
                                        bureau.officer("inspector-a").id())))
                .andExpect(matchesContract())
                .andExpect(status().isCreated());
    }

    private byte[] shown() throws Exception {
        return read("display", "inspector-a")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions read(String what, String login) throws Exception {
        return mvc.perform(get("/api/v1/evidence/{id}/" + what, id).header("Authorization", bureau.bearer(login)))
                .andExpect(matchesContract());
    }

    /** The file behind an object of the store of the tests. */
    private static Path inStore(String name) throws IOException {
        try (Stream<Path> servers = Files.list(Path.of("target"))) {
            for (Path objects : servers.map(home -> home.resolve("objects"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(objects)) {
                    var found = files.filter(
                                    file -> file.getFileName().toString().equals(name))
                            .findFirst();
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
        }
        throw new AssertionError(name + " is not in the store");
    }

    private static List<String> directories(byte[] jpeg) throws Exception {
        return StreamSupport.stream(
                        JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))
                                .getDirectories()
                                .spliterator(),
                        false)
                .map(Directory::getName)
                .toList();
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
