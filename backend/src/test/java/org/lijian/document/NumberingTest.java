package org.lijian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
@Import({
    Documents.class,
    NumberCounter.class,
    ReservedNumbers.class,
    HandedOverPapers.class,
    DocumentForms.class,
    DocumentRenderer.class,
    NumberingTest.Today.class
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NumberingTest {
    private static final LocalDate TUESDAY = LocalDate.of(2022, 3, 8);
    private static final CurrentOfficer CLERK =
            new CurrentOfficer(new OfficerId(Ids.next()), "内勤", Set.of(Role.CLERK), RegionCode.of("140500"));

    @Autowired
    Documents documents;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void anEmptyRegister() {
        database.sql("delete from document").update();
        database.sql("delete from document_number").update();
    }

    @Test
    void countsPerKindAndYearFromOne() {
        assertThat(issue(TUESDAY).number()).isEqualTo("晋市环责改〔2022〕1号");
        assertThat(issue(TUESDAY).number()).isEqualTo("晋市环责改〔2022〕2号");
        assertThat(issue(LocalDate.of(2021, 12, 31)).number()).isEqualTo("晋市环责改〔2021〕1号"); // a Friday
    }

    @Test
    void whatIsIssuedAtTheSameTimeGetsEveryNumberOnceThoughSomeOfItIsTakenBack() throws Exception {
        int threads = 8;
        int each = 6;
        ExecutorService clerks = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<String>>> issued = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                issued.add(clerks.submit(() -> IntStream.range(0, each)
                        .mapToObj(i -> issueOrTakeBack(i % 3 == 2))
                        .filter(number -> !number.isEmpty())
                        .toList()));
            }
            List<String> numbers = new ArrayList<>();
            for (Future<List<String>> future : issued) {
                numbers.addAll(future.get());
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, threads * 4)
                            .mapToObj(seq -> "晋市环责改〔2022〕" + seq + "号")
                            .toList());
        } finally {
            clerks.shutdownNow();
        }
        assertThat(documents.numbers(DocumentType.CORRECTION_ORDER, 2022, CLERK).gaps())
                .isEmpty();
    }

    @Test
    void theRegisterNamesEveryNumberAndEveryGap() {
        DocumentView first = issue(TUESDAY);
        DocumentView lost = issue(TUESDAY);
        issue(TUESDAY);
        database.sql("delete from document where id = ?")
                .param(bytes(lost.id().value()))
                .update();

        DocumentNumberView register = documents.numbers(DocumentType.CORRECTION_ORDER, 2022, CLERK);

        assertThat(register.last()).isEqualTo(3);
        assertThat(register.gaps()).containsExactly("晋市环责改〔2022〕2号");
        assertThat(register.numbers())
                .extracting(DocumentNumberView.Entry::state)
                .containsExactly(
                        DocumentNumberView.State.ISSUED,
                        DocumentNumberView.State.MISSING,
                        DocumentNumberView.State.ISSUED);
        assertThat(register.numbers().get(0).documentId()).isEqualTo(first.id());
    }

    @Test
    void aCountyIsShownTheNumbersOfOthersButNotTheirDocuments() {
        issue(TUESDAY);
        CurrentOfficer elsewhere =
                new CurrentOfficer(new OfficerId(Ids.next()), "督办", Set.of(Role.SUPERVISOR), RegionCode.of("140581"));

        assertThat(documents
                        .numbers(DocumentType.CORRECTION_ORDER, 2022, elsewhere)
                        .numbers())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.number()).isEqualTo("晋市环责改〔2022〕1号");
                    assertThat(entry.documentId()).isNull();
                });
    }

    @Test
    void theTextComesBackAsIssuedAndAnAlteredOneDoesNot() {
        DocumentView issued = issue(TUESDAY);
        assertThat(documents.text(issued.id())).contains("晋市环责改〔2022〕1号", "按日连续处罚");
        assertThat(documents.document(issued.id())).isEqualTo(issued);
        assertThat(documents
                        .ofSubject(issued.subjectId(), PageRequest.first(), CLERK)
                        .items())
                .containsExactly(issued);

        database.sql("update document set text = concat(text, ' ')").update();

        assertThatThrownBy(() -> documents.text(issued.id()))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.refusal()).isEqualTo(DocumentRefusal.ALTERED));
    }

    @Test
    void aDocumentCannotBeDatedTomorrow() {
        assertThatThrownBy(() -> issue(LocalDate.of(2022, 3, 26))) // a Saturday
                .isInstanceOf(Problem.class)
                .hasMessage("in-the-future");
        assertThat(documents.numbers(DocumentType.CORRECTION_ORDER, 2022, CLERK).last())
                .isZero();
    }

    private DocumentView issue(LocalDate on) {
        return new TransactionTemplate(transactions)
                .execute(status -> documents.issue(DocumentFixtures.correctionOrder(Ids.next(), on)));
    }

    private String issueOrTakeBack(boolean takeBack) {
        return new TransactionTemplate(transactions).execute(status -> {
            DocumentView issued = documents.issue(DocumentFixtures.correctionOrder(Ids.next(), TUESDAY));
            if (takeBack) {
                status.setRollbackOnly();
                return "";
            }
            return issued.number();
        });
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static class Today {
        @Bean
        LegalTime friday() {
            return new LegalTime(
                    Clock.fixed(LocalDate.of(2022, 3, 25).atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        }
    }
}
