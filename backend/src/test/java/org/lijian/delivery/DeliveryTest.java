package org.lijian.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.platform.Ids;
import org.lijian.shared.RegionCode;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door to the service of documents: what it lets through, and what it refuses. */
@ApplicationTest
@Import(DemoOrganisation.class)
class DeliveryTest {
    private static final LocalDate MONDAY = LocalDate.of(2022, 3, 14);

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    Documents documents;

    @Autowired
    Deliveries deliveries;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID subject = Ids.next();
    private final UUID recipient = Ids.next();
    private DocumentView document;
    private DeliveryId id;

    @BeforeEach
    void aDocumentToServe() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        document = transaction.execute(status -> documents.issue(new IssueDocument(
                DocumentType.DISCUSSION_RECORD,
                subject,
                RegionCode.of("140525"),
                Map.of(
                        "cause", "涉嫌物料堆场未密闭案",
                        "partyName", "某煤业公司",
                        "heldOn", "2022-03-14",
                        "chair", "席公允",
                        "participants", "甄思远、贾慎行、景同心",
                        "facts", "原煤露天堆放",
                        "statementOutcome", "未提出陈述申辩",
                        "opinions", "同意",
                        "conclusion", "同意处罚"),
                MONDAY,
                bureau.officer("chair").id())));
        id = deliveries.open(command());
    }

    @Test
    void theSameAttemptAgainIsAnsweredAndAnotherUnderItsIdIsRefused() throws Exception {
        UUID attempt = Ids.next();
        attempt("\"0\"", failed(attempt)).andExpect(status().isOk()).andExpect(header().string("ETag", "\"1\""));

        attempt("\"0\"", failed(attempt)).andExpect(status().isOk()).andExpect(header().string("ETag", "\"1\""));
        attempt("\"0\"", failed(attempt).replace("大门紧闭", "拒不开门"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("already-exists"));
        assertThat(deliveries.delivery(id).attempts()).hasSize(1);
    }

    @Test
    void everyAttemptIsKeptInItsOrder() throws Exception {
        UUID first = Ids.next();
        UUID second = Ids.next();
        attempt("\"0\"", failed(first))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("OPEN"));
        attempt("\"1\"", failed(second)).andExpect(status().isOk());

        mvc.perform(get("/api/v1/deliveries?subject=" + subject).header("Authorization", bureau.bearer("clerk")))
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.items[0].attempts[0].id").value(first.toString()))
                .andExpect(jsonPath("$.items[0].attempts[0].servers[1]").value(officer("inspector-b")))
                .andExpect(jsonPath("$.items[0].attempts[1].id").value(second.toString()));
    }

    @Test
    void aVersionThatWasNotReadIsRefused() throws Exception {
        attempt("\"7\"", failed(Ids.next())).andExpect(status().isPreconditionFailed());
        mvc.perform(post("/api/v1/deliveries/{id}/attempts", id)
                        .header("Authorization", bureau.bearer("inspector-a"))
                        .contentType("application/json")
                        .content(failed(Ids.next())))
                .andExpect(status().isPreconditionRequired());
        assertThat(deliveries.delivery(id).attempts()).isEmpty();
    }

    @Test
    void serversNeedCertificatesAndProofHasToBeThere() throws Exception {
        attempt("\"0\"", delivered(Ids.next()).replace(officer("inspector-b"), officer("clerk")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("G1-two-certified-officers"));
        attempt("\"0\"", delivered(Ids.next()).replace("\"evidence\":[]", "\"evidence\":[\"" + Ids.next() + "\"]"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("evidence-unknown"));
        attempt("\"0\"", delivered(Ids.next()).replace("2022-03-14", "2022-03-13"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("G22-not-before-document"))
                .andExpect(jsonPath("$.citation").value(Matchers.containsString("第六十一条")));
        attempt("\"0\"", delivered(Ids.next()).replace("2022-03-14", "2199-03-14"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("in-the-future"));
        attempt("\"0\"", delivered(Ids.next()).replace("\"evidence\":[]", "\"evidence\":[null]"))
                .andExpect(status().isUnprocessableContent());
        assertThat(deliveries.delivery(id).attempts()).isEmpty();
    }

    @Test
    void openingItTwiceIsOnce() {
        assertThat(deliveries.open(command())).isEqualTo(id);
    }

    @Test
    void anotherCountyKnowsNeitherDocumentNorDelivery() throws Exception {
        for (String target : new String[] {"/api/v1/deliveries/" + id, "/api/v1/documents/" + document.id()}) {
            mvc.perform(get(target).header("Authorization", bureau.bearer("inspector-c")))
                    .andExpect(matchesContract())
                    .andExpect(status().isNotFound());
            mvc.perform(get(target).header("Authorization", bureau.bearer("inspector-a")))
                    .andExpect(matchesContract())
                    .andExpect(status().isOk());
        }
        mvc.perform(get("/api/v1/documents/" + document.id() + "/text")
                        .header("Authorization", bureau.bearer("inspector-a")))
                .andExpect(matchesContract())
                .andExpect(content().contentType("text/plain;charset=UTF-8"))
                .andExpect(content().string(Matchers.containsString("案件集体讨论记录")));
        mvc.perform(get("/api/v1/documents?subject=" + subject).header("Authorization", bureau.bearer("clerk")))
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.items[0].id").value(document.id().text()));
        mvc.perform(get("/api/v1/document-numbers?type=PENALTY_DECISION&year=2022")
                        .header("Authorization", bureau.bearer("clerk")))
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.gaps").isEmpty());
        mvc.perform(get("/api/v1/document-numbers?type=DISCUSSION_RECORD&year=2022")
                        .header("Authorization", bureau.bearer("clerk")))
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.code").value("document-not-numbered"));
    }

    private OpenDelivery command() {
        return new OpenDelivery(
                document.id(),
                subject,
                recipient,
                RegionCode.of("140525"),
                bureau.officer("clerk").id());
    }

    private ResultActions attempt(String version, String body) throws Exception {
        return mvc.perform(post("/api/v1/deliveries/{id}/attempts", id)
                        .header("Authorization", bureau.bearer("inspector-a"))
                        .header("If-Match", version)
                        .contentType("application/json")
                        .content(body))
                .andExpect(matchesContract());
    }

    private String delivered(UUID attempt) {
        return """
                {"id":"%s","method":"DIRECT","attemptedOn":"2022-03-14","outcome":"DELIVERED",
                 "receiver":{"name":"王某","relation":"法定代表人"},"servers":["%s","%s"],"evidence":[]}
                """.formatted(attempt, officer("inspector-a"), officer("inspector-b"));
    }

    private String failed(UUID attempt) {
        return """
                {"id":"%s","method":"DIRECT","attemptedOn":"2022-03-14","outcome":"FAILED","servers":["%s","%s"],
                 "reason":"大门紧闭，无人应答"}
                """.formatted(attempt, officer("inspector-a"), officer("inspector-b"));
    }

    private String officer(String login) {
        return bureau.officer(login).id().text();
    }
}
