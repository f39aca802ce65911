package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
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
class UploadTest {
    private static final String UPLOADS = "/api/v1/evidence-uploads";
    private static final byte[] VIDEO = video();

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    EvidenceItems items;

    @Autowired
    Uploads uploads;

    @Autowired
    ObjectStore store;

    @Autowired
    JdbcClient database;

    @Test
    void partsSentOneAfterTheOtherAreTheWholeAndLeaveNothingBehind() throws Exception {
        EvidenceId item = registered(VIDEO);
        String upload = begun(item, VIDEO.length);

        append(upload, 0, part(0, 1_000_000)).andExpect(status().isNoContent());
        String key = database.sql("select object_key from evidence_upload_part where start = 0 and upload_id = ?")
                .param(bytes(upload))
                .query(String.class)
                .single();
        assertThat(store.stat(key)).isPresent();
        append(upload, 1_000_000, part(1_000_000, VIDEO.length))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Upload-Offset", String.valueOf(VIDEO.length)));

        assertThat(items.item(item).status()).isEqualTo(EvidenceStatus.STORED);
        assertThat(store.stat(key)).isEmpty();
        at(upload).andExpect(header().string("Upload-Offset", String.valueOf(VIDEO.length)));
    }

    @Test
    void whatArrivedBeforeTheConnectionBrokeIsKept() throws Exception {
        EvidenceId item = registered(VIDEO);
        String upload = begun(item, VIDEO.length);

        assertThatThrownBy(() -> uploads.append(
                        UploadId.of(upload), 0, null, breakingAfter(700_001), bureau.officer("inspector-a")))
                .isInstanceOf(IOException.class);

        at(upload).andExpect(header().string("Upload-Offset", "700001"));
        append(upload, 700_001, part(700_001, VIDEO.length)).andExpect(status().isNoContent());
        assertThat(items.item(item).status()).isEqualTo(EvidenceStatus.STORED);
    }

    @Test
    void whoComesBackWhileWhatTheyBroughtIsStillBeingFiledIsToldOfIt() throws Exception {
        String upload = begun(registered(VIDEO), VIDEO.length);
        CountDownLatch underway = new CountDownLatch(1);
        CountDownLatch filed = new CountDownLatch(1);
        Thread before = new Thread(() -> {
            try {
                uploads.append(UploadId.of(upload), 0, null, slow(underway, filed), bureau.officer("inspector-a"));
            } catch (IOException broken) {
                // it is broken off, as connections are
            }
        });
        before.start();
        underway.await();
        FutureTask<Long> asked =
                new FutureTask<>(() -> uploads.progress(UploadId.of(upload), bureau.officer("inspector-a"))
                        .received());
        Thread device = new Thread(asked);
        device.start();
        while (!asked.isDone() && device.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }

        filed.countDown();

        assertThat(asked.get()).isEqualTo(700_001);
        before.join();
    }

    @Test
    void anUploadWhoseServerDiedBeforeTheLastStepIsBroughtToItsEnd() throws Exception {
        EvidenceId item = registered(VIDEO);
        String upload = begun(item, VIDEO.length);
        append(upload, 0, part(0, VIDEO.length - 1));
        byte[] last = part(VIDEO.length - 1, VIDEO.length);
        String key = "uploads/" + upload + "/last";
        java.nio.file.Path file = java.nio.file.Files.write(java.nio.file.Files.createTempFile("last", ""), last);
        store.putIfAbsent(key, file, sha256(last), "application/octet-stream");
        database.sql("insert into evidence_upload_part (upload_id, start, length, object_key) values (?, ?, 1, ?)")
                .params(bytes(upload), VIDEO.length - 1, key)
                .update();
        database.sql("update evidence_upload set received = length where id = ?")
                .param(bytes(upload))
                .update();

        at(upload).andExpect(status().isOk());

        assertThat(items.item(item).status()).isEqualTo(EvidenceStatus.STORED);
    }

    @Test
    void aPartThatIsNotWhereTheServerStandsOrNotWhatItShouldBeChangesNothing() throws Exception {
        String upload = begun(registered(VIDEO), VIDEO.length);
        append(upload, 0, part(0, 10));

        append(upload, 0, part(0, 10)).andExpect(jsonPath("$.code").value("upload-offset-mismatch"));
        append(upload, 11, part(11, 20)).andExpect(status().isConflict());
        mvc.perform(patching(upload, 10)
                        .header(
                                "Upload-Checksum",
                                "sha256 " + Base64.getEncoder().encodeToString(new byte[32]))
                        .content(part(10, 20)))
                .andExpect(matchesContract())
                .andExpect(status().is(460))
                .andExpect(jsonPath("$.code").value("upload-checksum-mismatch"));
        append(upload, 10, new byte[VIDEO.length]).andExpect(status().isContentTooLarge());
        at(upload).andExpect(header().string("Upload-Offset", "10"));
        String right = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256(part(10, 20))));
        mvc.perform(patching(upload, 10)
                        .header("Upload-Checksum", "sha256 " + right)
                        .content(part(10, 20)))
                .andExpect(header().string("Upload-Offset", "20"));
    }

    @Test
    void aWholeThatIsNotWhatWasRegisteredIsRefusedAndBeginsAgain() throws Exception {
        EvidenceId item = registered(VIDEO);
        String upload = begun(item, VIDEO.length);
        byte[] other = VIDEO.clone();
        other[other.length - 1] ^= 1;

        append(upload, 0, other)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("evidence-hash-mismatch"));

        at(upload).andExpect(header().string("Upload-Offset", "0"));
        append(upload, 0, VIDEO).andExpect(status().isNoContent());
        assertThat(items.item(item).status()).isEqualTo(EvidenceStatus.STORED);
    }

    @Test
    void aLastPartWhoseBeginningIsGoneIsSentBackToWhereTheServerStands() throws Exception {
        EvidenceId item = registered(VIDEO);
        String upload = begun(item, VIDEO.length);
        append(upload, 0, part(0, 10));
        database.sql("delete from evidence_upload_part where upload_id = ?")
                .param(bytes(upload))
                .update();

        append(upload, 10, part(10, VIDEO.length)).andExpect(jsonPath("$.code").value("upload-offset-mismatch"));

        assertThat(items.item(item).status()).isEqualTo(EvidenceStatus.REGISTERED);
    }

    @Test
    void aWholeThatIsSentAgainBecauseTheAnswerWasLostIsDone() throws Exception {
        EvidenceId item = registered(VIDEO);
        String upload = begun(item, VIDEO.length);
        append(upload, 0, VIDEO).andExpect(status().isNoContent());
        database.sql("update evidence_upload set received = 0, finished_at = null where id = ?")
                .param(bytes(upload))
                .update();

        append(upload, 0, VIDEO)
                .andExpect(status().isNoContent())
                .andExpect(header().string("Upload-Offset", String.valueOf(VIDEO.length)));

        at(upload).andExpect(header().string("Upload-Offset", String.valueOf(VIDEO.length)));
        assertThat(items.item(item).status()).isEqualTo(EvidenceStatus.STORED);
    }

    @Test
    void anUploadIsKnownToWhoBeganItAndForSevenDays() throws Exception {
        String upload = begun(registered(VIDEO), VIDEO.length);

        mvc.perform(head(UPLOADS + "/" + upload).header("Authorization", bureau.bearer("inspector-b")))
                .andExpect(status().isNotFound());
        mvc.perform(head(UPLOADS + "/" + upload).header("Authorization", bureau.bearer("clerk")))
                .andExpect(status().isForbidden());
        append(upload, 0, part(0, 10));
        database.sql("update evidence_upload set expires_at = ? where id = ?")
                .params(java.sql.Timestamp.valueOf("2022-01-01 00:00:00"), bytes(upload))
                .update();
        append(upload, 10, part(10, 20))
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.code").value("upload-expired"));
        uploads.forgetExpired();
        assertThat(database.sql("select count(*) from evidence_upload_part where upload_id = ?")
                        .param(bytes(upload))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyTheProtocolIsSpokenAndOnlyOfWhatIsRegistered() throws Exception {
        mvc.perform(options(UPLOADS).header("Authorization", bureau.bearer("inspector-a")))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Tus-Extension", "creation,checksum,expiration"));
        EvidenceId item = registered(VIDEO);
        begin(item.text(), VIDEO.length + 1).andExpect(jsonPath("$.code").value("evidence-size-mismatch"));
        begin(Ids.next().toString(), 10).andExpect(status().isNotFound());
        begin("nonsense", 10).andExpect(status().isBadRequest());
        mvc.perform(post(UPLOADS).header("Authorization", bureau.bearer("inspector-a")))
                .andExpect(status().isBadRequest());
        String upload = begun(item, VIDEO.length);
        mvc.perform(patch(UPLOADS + "/" + upload)
                        .header("Authorization", bureau.bearer("inspector-a"))
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Offset", "0")
                        .contentType("application/octet-stream")
                        .content(part(0, 10)))
                .andExpect(status().isUnsupportedMediaType());
    }

    private String begun(EvidenceId item, long length) throws Exception {
        String location = begin(item.text(), length)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        return String.valueOf(location).substring(UPLOADS.length() + 1);
    }

    private ResultActions begin(String item, long length) throws Exception {
        return mvc.perform(post(UPLOADS)
                        .header("Authorization", bureau.bearer("inspector-a"))
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", String.valueOf(length))
                        .header(
                                "Upload-Metadata",
                                "evidence "
                                        + Base64.getEncoder().encodeToString(item.getBytes(StandardCharsets.UTF_8))))
                .andExpect(matchesContract());
    }

    private ResultActions append(String upload, long offset, byte[] bytes) throws Exception {
        return mvc.perform(patching(upload, offset).content(bytes)).andExpect(matchesContract());
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder patching(
            String upload, long offset) {
        return patch(UPLOADS + "/" + upload)
                .header("Authorization", bureau.bearer("inspector-a"))
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", String.valueOf(offset))
                .contentType("application/offset+octet-stream");
    }

    private ResultActions at(String upload) throws Exception {
        return mvc.perform(head(UPLOADS + "/" + upload).header("Authorization", bureau.bearer("inspector-a")));
    }

    private EvidenceId registered(byte[] bytes) {
        RegisterEvidence described = new RegisterEvidence(
                Ids.next(),
                SubjectsByArea.inspection("140525"),
                EvidenceKind.AUDIOVISUAL,
                "VID_1.mp4",
                "video/mp4",
                (long) bytes.length,
                sha256(bytes),
                java.time.Instant.parse("2022-03-08T01:30:00Z"),
                new TakenPlace(null, null, "堆煤场北侧"),
                bureau.officer("inspector-a").id(),
                "原煤露天堆放",
                "执法记录仪",
                null,
                new KindNotes(null, null, null, null, "执法记录仪录制", null, null, null, null, null, null, null));
        return items.register(described, bureau.officer("inspector-a")).id();
    }

    private static byte[] part(int from, int to) {
        return Arrays.copyOfRange(VIDEO, from, to);
    }

    private static InputStream breakingAfter(int bytes) {
        return new FilterInputStream(new ByteArrayInputStream(VIDEO)) {
            private int left = bytes;

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (left == 0) {
                    throw new IOException("the tunnel began");
                }
                int read = super.read(into, offset, Math.min(length, left));
                left -= read;
                return read;
            }
        };
    }

    /** Breaks after 700,001 bytes, of which the first is given only when the second latch is open. */
    private static InputStream slow(CountDownLatch underway, CountDownLatch open) {
        return new FilterInputStream(breakingAfter(700_001)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                underway.countDown();
                try {
                    open.await();
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
                return super.read(into, offset, length);
            }
        };
    }

    private static byte[] video() {
        byte[] bytes = new byte[3_000_000];
        new Random(7).nextBytes(bytes);
        System.arraycopy("\0\0\0\u0018ftyp".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
    }

    private static byte[] bytes(String id) {
        UUID uuid = UUID.fromString(id);
        return java.nio.ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
