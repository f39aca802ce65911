package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lijian.platform.AuditChain;
import org.lijian.platform.AuditEntryView;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.ObjectStore;
import org.lijian.platform.PageRequest;
import org.lijian.shared.Problem;
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
class EvidenceTest {
    private static final byte[] PHOTO = jpeg("coal heap, north side");
    private static final ContentFindings NOTHING_FOUND =
            new ContentFindings("0".repeat(64), null, null, null, ScanResult.NOT_SCANNED, null);
    private static final byte[] OTHER_PHOTO = jpeg("coal heap, covered");

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    EvidenceItems items;

    @Autowired
    ObjectStore store;

    @Autowired
    AuditChain audit;

    @Autowired
    JdbcClient database;

    @TempDir
    Path directory;

    private static final byte[] PDF_ABC = "%PDF-abc".getBytes(StandardCharsets.US_ASCII);

    private final UUID id = Ids.next();
    private final UUID subject = SubjectsByArea.inspection("140525");

    @Test
    void theSameBytesAreTakenInOnceHoweverOftenTheyCome() throws Exception {
        register(described(PHOTO))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.status").value("REGISTERED"));

        send(PHOTO)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.status").value("STORED"));
        send(PHOTO).andExpect(status().isOk()).andExpect(jsonPath("$.status").value("STORED"));

        assertThat(custody().entries())
                .extracting(CustodyView.Entry::action)
                .containsExactly(CustodyAction.REGISTERED, CustodyAction.STORED);
    }

    @Test
    void otherBytesUnderTheSameIdAreRefusedAndTheAttemptIsWrittenDown() throws Exception {
        register(described(PHOTO));
        send(PHOTO);

        send(OTHER_PHOTO)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("G26-evidence-never-replaced"))
                .andExpect(jsonPath("$.citation").isNotEmpty());

        assertThat(audit.entries(subject, PageRequest.first()).items())
                .filteredOn(entry -> entry.action().equals("EvidenceReplacementRefused"))
                .singleElement()
                .extracting(AuditEntryView::detail)
                .asString()
                .contains(sha256(PHOTO), sha256(OTHER_PHOTO));
        download("inspector-b").andExpect(content().bytes(PHOTO));
        assertThat(custody().entries()).hasSize(2);
    }

    @Test
    void theSameDescriptionAgainIsTheFirstAnswerAndAnotherIsRefused() throws Exception {
        register(described(PHOTO));
        send(PHOTO);

        register(described(PHOTO))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.status").value("STORED"));
        register(described(PHOTO).replace("北侧", "南侧"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("already-exists"));
        register(described(OTHER_PHOTO))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("G26-evidence-never-replaced"));
        assertThat(items.item(new EvidenceId(id)).sha256()).isEqualTo(sha256(PHOTO));
    }

    @Test
    void bytesThatAreNotTheRegisteredOnesAreNotStored() throws Exception {
        register(described(PHOTO));

        send(OTHER_PHOTO)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("evidence-hash-mismatch"));

        assertNothingStored();
        send(PHOTO).andExpect(status().isCreated());
    }

    @Test
    void bytesThatAreNotWhatTheyAreCalledAreNotStored() throws Exception {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        register(described(page));

        send(page)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("evidence-not-of-its-type"));

        assertNothingStored();
    }

    @Test
    void aSizeThatWasRegisteredWronglyIsRefused() throws Exception {
        register(described(PHOTO).replace("\"size\":" + PHOTO.length, "\"size\":" + (PHOTO.length + 1)));

        send(PHOTO)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("evidence-size-mismatch"));

        assertNothingStored();
    }

    @Test
    void anotherMediaTypeThanRegisteredIsRefused() throws Exception {
        register(described(PHOTO));

        for (String type : List.of("image/png", "text/html", "application/json", "nonsense")) {
            mvc.perform(put("/api/v1/evidence/{id}/content", id)
                            .header("Authorization", bureau.bearer("inspector-a"))
                            .header("Content-Type", type)
                            .content(PHOTO))
                    .andExpect(status().isUnsupportedMediaType())
                    .andExpect(jsonPath("$.code").value("unsupported-type"));
        }
        assertNothingStored();
    }

    @Test
    void moreThanFiftyMebibytesAreTooMuch() throws Exception {
        register(described(PHOTO));

        send(Arrays.copyOf(PHOTO, 50 * 1024 * 1024 + 1))
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.code").value("too-large"));

        assertNothingStored();
    }

    @Test
    void anUploadThatWasInterruptedBeforeItWasWrittenDownIsHealedBySendingItAgain() throws Exception {
        register(described(PHOTO));
        Path file = Files.write(directory.resolve("photo"), PHOTO);
        assertThat(store.putIfAbsent(
                        EvidenceItem.key(items.item(new EvidenceId(id))), file, sha256(PHOTO), "image/jpeg"))
                .isTrue();

        send(PHOTO)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.status").value("STORED"));

        assertThat(custody().entries()).hasSize(2);
        download("inspector-a").andExpect(content().bytes(PHOTO));
    }

    @Test
    void whatSomebodyElsePutUnderTheKeyIsNotTakenForTheEvidence() throws Exception {
        register(described(PHOTO));
        Path file = Files.write(directory.resolve("photo"), OTHER_PHOTO);
        store.putIfAbsent(EvidenceItem.key(items.item(new EvidenceId(id))), file, sha256(OTHER_PHOTO), "image/jpeg");

        send(PHOTO)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("G26-evidence-never-replaced"));

        assertThat(items.item(new EvidenceId(id)).status()).isEqualTo(EvidenceStatus.REGISTERED);
    }

    @Test
    void theSameBytesSentByManyAtOnceAreStoredOnce() throws Exception {
        register(described(PHOTO));
        ExecutorService phones = Executors.newFixedThreadPool(6);
        List<Integer> answers = new ArrayList<>();
        try {
            List<Future<Integer>> sent = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                sent.add(phones.submit(
                        () -> send(PHOTO).andReturn().getResponse().getStatus()));
            }
            for (Future<Integer> one : sent) {
                answers.add(one.get());
            }
        } finally {
            phones.shutdownNow();
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 200, 200, 200, 200, 200);
        assertThat(custody().entries()).hasSize(2);
    }

    @Test
    void ofManyWhoMarkItStoredAtTheSameInstantOneIsTheFirst() throws Exception {
        register(described(PHOTO));
        int threads = 8;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService copies = Executors.newFixedThreadPool(threads);
        List<Boolean> first = new ArrayList<>();
        try {
            List<Future<Boolean>> marked = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                marked.add(copies.submit(() -> {
                    together.await();
                    return items.markStored(new EvidenceId(id), NOTHING_FOUND, bureau.officer("inspector-a"))
                            .first();
                }));
            }
            for (Future<Boolean> one : marked) {
                first.add(one.get());
            }
        } finally {
            copies.shutdownNow();
        }

        assertThat(first).containsOnlyOnce(true).hasSize(threads);
        assertThat(custody().entries()).hasSize(2);
    }

    @Test
    void aDownloadCarriesItsHashAndIsNeverShownInThePage() throws Exception {
        register(described(PHOTO));
        download("inspector-a").andExpect(status().isNotFound());
        send(PHOTO);

        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256(PHOTO)));
        download("head")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Digest", "sha-256=:" + digest + ":"))
                .andExpect(header().string("ETag", "\"" + sha256(PHOTO) + "\""))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("Content-Disposition", Matchers.startsWith("attachment")))
                .andExpect(content().bytes(PHOTO));
        mvc.perform(get("/api/v1/evidence/{id}/content", id)
                        .header("Authorization", bureau.bearer("head"))
                        .header("If-None-Match", "\"" + sha256(PHOTO) + "\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void anotherCountyDoesNotKnowOfIt() throws Exception {
        register(described(PHOTO));
        send(PHOTO);

        download("inspector-c").andExpect(status().isNotFound());
        read("/api/v1/evidence/" + id, "inspector-c").andExpect(status().isNotFound());
        read("/api/v1/evidence?subject=" + subject, "inspector-c")
                .andExpect(jsonPath("$.items").isEmpty());
        read("/api/v1/evidence?subject=" + subject, "reviewer")
                .andExpect(jsonPath("$.items[0].id").value(id.toString()));
        read("/api/v1/evidence/" + id + "/custody", "auditor")
                .andExpect(jsonPath("$.intact").value(true));
        mvc.perform(put("/api/v1/evidence/{id}/content", id)
                        .header("Authorization", bureau.bearer("inspector-c"))
                        .header("Content-Type", "image/jpeg")
                        .content(PHOTO))
                .andExpect(status().isNotFound());
    }

    @Test
    void evidenceIsTakenOnlyOnWhatTheOfficerMayKnowOf() throws Exception {
        for (UUID stranger : List.of(Ids.next(), SubjectsByArea.inspection("140581"))) {
            register(described(PHOTO).replace(subject.toString(), stranger.toString()))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.code").value("evidence-subject-unknown"))
                    .andExpect(jsonPath("$.violations[0].pointer").value("/subject"));
        }
        mvc.perform(post("/api/v1/evidence")
                        .header("Authorization", bureau.bearer("inspector-c"))
                        .contentType("application/json")
                        .content(described(PHOTO)))
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.code").value("evidence-subject-unknown"));
        read("/api/v1/evidence/" + id, "inspector-a").andExpect(status().isNotFound());
    }

    @Test
    void anotherRecordUnderTheSameIdIsRefusedAndWrittenDown() throws Exception {
        register(described(PHOTO));

        register(described(PHOTO).replace("北侧", "南侧"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("already-exists"));

        assertThat(audit.entries(subject, PageRequest.first()).items())
                .filteredOn(entry -> entry.action().equals("EvidenceRedescriptionRefused"))
                .singleElement()
                .extracting(AuditEntryView::detail)
                .asString()
                .contains(id.toString(), sha256(PHOTO));
    }

    @Test
    void theServerHashesBytesOnceMoreInItsOwnWayAndSaysWhetherTheyWereScanned() throws Exception {
        register(noted("DOCUMENTARY", "\"form\":\"ORIGINAL\"")
                .replace(sha256(PHOTO), sha256(PDF_ABC))
                .replace("\"size\":" + PHOTO.length, "\"size\":" + PDF_ABC.length)
                .replace("image/jpeg", "application/pdf"));
        mvc.perform(put("/api/v1/evidence/{id}/content", id)
                        .header("Authorization", bureau.bearer("inspector-a"))
                        .header("Content-Type", "application/pdf")
                        .content(PDF_ABC))
                .andExpect(matchesContract())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.findings.scan").value("NOT_SCANNED"))
                .andExpect(jsonPath("$.findings.sm3").value(sm3(PDF_ABC)));
    }

    @Test
    void whatTheDeviceSaysOfItselfIsKeptAsSaidAndWhatDoesNotFitIsPointedOut() throws Exception {
        String captured = described(PHOTO).replace("\"originalCarrier\"", """
                        "capture":{"accuracyMeters":250,"mockLocation":true,"clockOffsetMillis":259200000,"device":"ZF-07"},
                        "originalCarrier\"""".stripIndent());
        register(captured)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.takenAt").value("2022-03-08T01:30:00Z"))
                .andExpect(jsonPath("$.capture.mockLocation").value(true))
                .andExpect(jsonPath("$.flags")
                        .value(Matchers.containsInAnyOrder(
                                "MOCK_LOCATION", "POSITION_INACCURATE", "DEVICE_CLOCK_WRONG")));
        send(PHOTO).andExpect(jsonPath("$.flags").value(Matchers.hasItem("PICTURE_DATA_MISSING")));
        register(captured).andExpect(status().isCreated());
        register(captured.replace("\"accuracyMeters\":250", "\"accuracyMeters\":251"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("already-exists"));
    }

    @Test
    void aDeviceWhoseClockIsKnownToBeAheadIsNotTakenToBeInTheFuture() throws Exception {
        Instant ahead =
                Instant.now().plus(java.time.Duration.ofDays(3)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        String said = described(PHOTO).replace("2022-03-08T01:30:00Z", ahead.toString());
        assertRefusedAt("/takenAt", said, "in-the-future");
        register(said.replace(
                        "\"originalCarrier\"", "\"capture\":{\"clockOffsetMillis\":259200000},\"originalCarrier\""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.takenAt").value(ahead.toString()));
    }

    @Test
    void everyKindHasToBeNotedAsTheLawAsks() throws Exception {
        assertNoteMissing("DOCUMENTARY", "", "evidence-copy-notes", "form");
        assertNoteMissing("DOCUMENTARY", "\"form\":\"COPY\",\"origin\":\"公司档案室\"", "evidence-copy-notes", "providedBy");
        assertNoteMissing(
                "DOCUMENTARY",
                "\"form\":\"COPY\",\"origin\":\"公司档案室\",\"providedBy\":\"王某\",\"checkedWithOriginal\":false",
                "evidence-copy-notes",
                "checkedWithOriginal");
        assertNoteMissing("ELECTRONIC_DATA", "\"method\":\"自 DCS 导出\"", "evidence-extraction-notes", "holder");
        assertNoteMissing("WITNESS_TESTIMONY", "\"statedBy\":\"李某\"", "evidence-witness-notes", "identityChecked");
        assertNoteMissing("PARTY_STATEMENT", "", "evidence-statement-notes", "statedBy");
        assertNoteMissing("EXPERT_OPINION", "\"agency\":\"某监测站\"", "evidence-report-notes", "qualification");
        assertRefusedAt("/notes/method", described(PHOTO).replace("image/jpeg", "video/mp4"), "evidence-making-notes");
        assertRefusedAt(
                "/notes/transcript",
                noted("AUDIOVISUAL", "\"method\":\"录音笔\"").replace("image/jpeg", "audio/mpeg"),
                "evidence-making-notes");
        register(noted("DOCUMENTARY", "\"form\":\"ORIGINAL\"")).andExpect(status().isCreated());
    }

    private void assertNoteMissing(String kind, String notes, String code, String member) throws Exception {
        assertRefusedAt("/notes/" + member, noted(kind, notes), code);
    }

    private String noted(String kind, String notes) {
        return described(PHOTO)
                .replace("AUDIOVISUAL", kind)
                .replace("\"originalCarrier\"", "\"notes\":{" + notes + "},\"originalCarrier\"");
    }

    @Test
    void onlyInspectorsTakeEvidenceAndOnlyCaseWorkersSeeIt() throws Exception {
        mvc.perform(post("/api/v1/evidence")
                        .header("Authorization", bureau.bearer("clerk"))
                        .contentType("application/json")
                        .content(described(PHOTO)))
                .andExpect(status().isForbidden());
        register(described(PHOTO));
        read("/api/v1/evidence/" + id, "cashier").andExpect(status().isForbidden());
        read("/api/v1/evidence/" + id, "auditor").andExpect(status().isForbidden());
    }

    @Test
    void aChainOfCustodyThatWasTouchedIsNotIntact() throws Exception {
        register(described(PHOTO));
        send(PHOTO);
        assertThat(custody().intact()).isTrue();

        database.sql("update evidence_custody set officer_id = ? where evidence_id = ? and seq = 1")
                .params(bytes(Ids.next()), bytes(id))
                .update();
        assertThat(custody().intact()).isFalse();
    }

    @Test
    void nothingIsBasedOnEvidenceThatIsUnknownOrHasNotCome() throws Exception {
        EvidenceId evidence = new EvidenceId(id);
        CurrentOfficer officer = bureau.officer("inspector-a");
        assertUnknown(evidence, officer);
        register(described(PHOTO));
        assertThatThrownBy(() -> items.requireStored(List.of(evidence), officer))
                .isInstanceOfSatisfying(Problem.class, p -> {
                    assertThat(p.refusal()).isEqualTo(EvidenceRefusal.VERIFIED_BEFORE_RELIED_ON);
                    assertThat(p.refusal().citation()).isPresent();
                });
        send(PHOTO);
        items.requireStored(List.of(evidence, evidence), officer);
    }

    @Test
    void nobodyBasesAnythingOnTheEvidenceOfAnotherCounty() throws Exception {
        register(described(PHOTO));
        send(PHOTO);
        EvidenceId evidence = new EvidenceId(id);

        assertUnknown(evidence, bureau.officer("inspector-c"));
        assertThatThrownBy(() -> items.relyOn(Ids.next(), List.of(evidence), bureau.officer("inspector-c")))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.refusal()).isEqualTo(EvidenceRefusal.UNKNOWN));
        assertThat(custody().entries()).hasSize(2);
    }

    private void assertUnknown(EvidenceId evidence, CurrentOfficer officer) {
        assertThatThrownBy(() -> items.requireStored(List.of(evidence), officer))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.refusal()).isEqualTo(EvidenceRefusal.UNKNOWN));
    }

    @Test
    void aChainThatGrowsWhileItIsReadIsNotTakenForABrokenOne() throws Exception {
        register(described(PHOTO));
        ExecutorService colleague = Executors.newSingleThreadExecutor();
        try {
            Future<?> filing = colleague.submit(() -> {
                for (int i = 0; i < 100; i++) {
                    register(described(PHOTO).replace(id.toString(), Ids.next().toString()));
                }
                return null;
            });

            while (!filing.isDone()) {
                assertThat(custody().intact()).isTrue();
                read("/api/v1/evidence-verification?subject=" + subject, "inspector-a")
                        .andExpect(jsonPath("$.intact").value(true));
            }
            filing.get();
        } finally {
            colleague.shutdownNow();
        }
    }

    @Test
    void aCaseSaysInAChainOfItsOwnThatItReliesOnAnItemOnceForEach() throws Exception {
        UUID caseId = Ids.next();
        EvidenceId evidence = new EvidenceId(id);
        CurrentOfficer officer = bureau.officer("inspector-a");
        register(described(PHOTO));
        assertThatThrownBy(() -> items.relyOn(caseId, List.of(evidence), officer))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.refusal()).isEqualTo(EvidenceRefusal.VERIFIED_BEFORE_RELIED_ON));
        send(PHOTO);

        items.relyOn(caseId, List.of(evidence, evidence), officer);
        items.relyOn(caseId, List.of(evidence), officer);

        assertThat(custody().entries())
                .extracting(CustodyView.Entry::subject, CustodyView.Entry::seq, CustodyView.Entry::action)
                .containsExactly(
                        tuple(subject, 1L, CustodyAction.REGISTERED),
                        tuple(subject, 2L, CustodyAction.STORED),
                        tuple(caseId, 1L, CustodyAction.RELIED_ON));
        assertThat(custody().intact()).isTrue();

        database.sql("update evidence_custody set officer_id = ? where subject_id = ?")
                .params(bytes(Ids.next()), bytes(caseId))
                .update();
        assertThat(custody().intact()).isFalse();
    }

    @Test
    void aDescriptionHasToSayEverythingAndNothingAbsurd() throws Exception {
        String whole = described(PHOTO);
        assertRefusedAt("/takenAt", whole.replace("2022-03-08", "2099-03-08"), "in-the-future");
        assertRefusedAt("/mediaType", whole.replace("image/jpeg", "text/html"), "evidence-type-not-accepted");
        assertRefusedAt("/sha256", whole.replace(sha256(PHOTO), "abc"), "invalid");
        assertRefusedAt("/size", whole.replace("\"size\":" + PHOTO.length, "\"size\":52428801"), "invalid");
        assertRefusedAt("/fileName", whole.replace("IMG_1.jpg", "../IMG_1.jpg"), "invalid");
        assertRefusedAt("/takenPlace/lon", whole.replace("112.83", "212.83"), "invalid");
        assertRefusedAt("/takenPlace", whole.replace("\"lat\":35.5,", ""), "invalid");
        assertRefusedAt(
                "/takenBy",
                whole.replace(
                        bureau.officer("inspector-a").id().text(), Ids.next().toString()),
                "invalid");
        assertRefusedAt("/proves", whole.replace("原煤露天堆放，未覆盖", " "), "invalid");
        assertRefusedAt("/id", whole.replace(id.toString(), UUID.randomUUID().toString()), "invalid");
    }

    private void assertRefusedAt(String pointer, String body, String code) throws Exception {
        register(body)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.violations[0].pointer").value(pointer));
    }

    private void assertNothingStored() {
        EvidenceView item = items.item(new EvidenceId(id));
        assertThat(item.status()).isEqualTo(EvidenceStatus.REGISTERED);
        assertThat(store.stat(EvidenceItem.key(item))).isEmpty();
    }

    private CustodyView custody() {
        return items.custody(new EvidenceId(id), bureau.officer("inspector-a"));
    }

    private ResultActions register(String body) throws Exception {
        return mvc.perform(post("/api/v1/evidence")
                        .header("Authorization", bureau.bearer("inspector-a"))
                        .contentType("application/json")
                        .content(body))
                .andExpect(matchesContract());
    }

    private ResultActions send(byte[] bytes) throws Exception {
        return mvc.perform(put("/api/v1/evidence/{id}/content", id)
                        .header("Authorization", bureau.bearer("inspector-a"))
                        .header("Content-Type", "image/jpeg")
                        .content(bytes))
                .andExpect(matchesContract());
    }

    private ResultActions download(String login) throws Exception {
        return read("/api/v1/evidence/" + id + "/content", login);
    }

    private ResultActions read(String target, String login) throws Exception {
        return mvc.perform(get(target).header("Authorization", bureau.bearer(login)))
                .andExpect(matchesContract());
    }

    private String described(byte[] bytes) {
        return """
                {"id":"%s","subject":"%s","kind":"AUDIOVISUAL","fileName":"IMG_1.jpg","mediaType":"image/jpeg","size":%d,
                 "sha256":"%s","takenAt":"2022-03-08T01:30:00Z",
                 "takenPlace":{"lon":112.83,"lat":35.5,"text":"堆煤场北侧"},"takenBy":"%s",
                 "proves":"原煤露天堆放，未覆盖","originalCarrier":"执法记录仪 ZF-07 存储卡"}
                """.formatted(
                        id,
                        subject,
                        bytes.length,
                        sha256(bytes),
                        bureau.officer("inspector-a").id());
    }

    private static byte[] jpeg(String content) {
        byte[] text = content.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[4 + text.length];
        byte[] head = HexFormat.of().parseHex("ffd8ffe0");
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(text, 0, bytes, head.length, text.length);
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        MessageDigest digest = Sha256.digest();
        return HexFormat.of().formatHex(digest.digest(bytes));
    }

    private static String sm3(byte[] bytes) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SM3", new org.bouncycastle.jce.provider.BouncyCastleProvider())
                        .digest(bytes));
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
