package org.lijian.law.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.document.DocumentRefusal;
import org.lijian.document.DocumentType;
import org.lijian.document.DocumentView;
import org.lijian.document.Documents;
import org.lijian.document.IssueDocument;
import org.lijian.law.LawBook;
import org.lijian.platform.AuditChain;
import org.lijian.platform.AuditEntryView;
import org.lijian.platform.Ids;
import org.lijian.platform.PageRequest;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Forms and their numbers change without a release: drafted, tried, taken into force by a second person, from a day on. */
@ApplicationTest
@Import(DemoOrganisation.class)
class DraftedFormsTest {
    private static final String NUMBERS = "documents/numbers.yaml";
    private static final String FORMS = "documents/types.yaml";
    private static final String ORDER = "documents/correction-order.txt";
    private static final LocalDate THURSDAY = LocalDate.of(2022, 3, 10);
    private static final LocalDate FRIDAY = LocalDate.of(2022, 3, 11);

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    LawBook law;

    @Autowired
    LawInForce inForce;

    @Autowired
    Documents documents;

    @Autowired
    AuditChain audit;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JsonMapper json;

    private final UUID id = Ids.next();

    @AfterEach
    void takeTheLawOfTheReleaseIntoForceAgain() {
        database.sql("delete from law_draft").update();
        database.sql("update law_revision set number = 0").update();
        inForce.watch();
    }

    @Test
    void aBureauGetsOtherLettersFromADayOnAndNoNumberGivenOutChanges() throws Exception {
        DocumentView before = issue(FRIDAY);
        int seq = seq(before);
        assertThat(before.number()).isEqualTo("晋市环责改〔2022〕" + seq + "号");

        draft(NUMBERS, otherLettersFromFriday()).andExpect(status().isCreated()).andExpect(matchesContract());
        trial().andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.changed").value(0));
        assertThat(issue(FRIDAY).number()).isEqualTo("晋市环责改〔2022〕" + (seq + 1) + "号");
        activate("admin")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("law-draft-second-person"));
        activate("legal")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("ACTIVE"));

        assertThat(issue(THURSDAY).number()).isEqualTo("晋市环责改〔2022〕" + (seq + 2) + "号");
        assertThat(issue(FRIDAY).number()).isEqualTo("晋城环责改〔2022〕" + (seq + 3) + "号");
        assertThat(documents.document(before.id()).number()).isEqualTo(before.number());
        assertThat(documents.text(before.id())).contains(before.number());
        assertThat(audit.entries(id, PageRequest.first()).items())
                .extracting(AuditEntryView::action)
                .containsExactly("LawActivated", "LawDrafted");
    }

    @Test
    void aFormReadsOtherwiseFromADayOn() throws Exception {
        String forms = text(FORMS);
        int end = forms.indexOf("- type: PENALTY_NOTICE");
        String order = forms.substring(forms.indexOf("- type: CORRECTION_ORDER"), end);
        String until = order.replace("  title:", "  validTo: 2022-03-10\n  title:");
        String since = order.replace("  title: 责令改正", "  validFrom: 2022-03-11\n  title: 责令（限期）改正")
                .replace("code: 环责改", "code: 环限改");

        draft(FORMS, forms.replace(order, until + since)).andExpect(status().isCreated());
        activate("legal").andExpect(status().isOk());

        assertThat(issue(THURSDAY)).satisfies(document -> {
            assertThat(document.title()).isEqualTo("责令改正违法行为决定书");
            assertThat(document.number()).contains("环责改");
        });
        assertThat(issue(FRIDAY)).satisfies(document -> {
            assertThat(document.title()).isEqualTo("责令（限期）改正违法行为决定书");
            assertThat(document.number()).contains("环限改");
            assertThat(documents.text(document.id())).contains("责令（限期）改正违法行为决定书");
        });
    }

    @Test
    void theTextOfAFormIsDraftedAndWhatWasIssuedKeepsItsOwn() throws Exception {
        DocumentView before = issue(FRIDAY);

        draft(ORDER, text(ORDER) + "\n附：听取意见联系单\n")
                .andExpect(status().isCreated())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.changes.length()").value(1))
                .andExpect(jsonPath("$.changes[0].kind").value("ADDED"))
                .andExpect(jsonPath("$.changes[0].after").value("附：听取意见联系单"));
        activate("legal").andExpect(status().isOk());

        assertThat(documents.text(before.id())).doesNotContain("听取意见联系单");
        assertThat(documents.text(issue(FRIDAY).id())).contains("听取意见联系单");
    }

    @Test
    void noNumberIsGivenForADayWithoutLetters() throws Exception {
        draft(NUMBERS, text(NUMBERS).replaceFirst("2016-05-01", "2022-03-11")).andExpect(status().isCreated());
        activate("legal").andExpect(status().isOk());
        long given = given();

        assertThatThrownBy(() -> issue(THURSDAY))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.refusal()).isEqualTo(DocumentRefusal.NO_PREFIX));

        assertThat(given()).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "documents/numbers.yaml | 'validFrom: 2024-03-29' | 'validFrom: 2024-03-30' | 晋城市生态环境局",
                "documents/numbers.yaml | 'validFrom: 2024-03-29' | 'validFrom: 2024-03-28' | 晋城市生态环境局",
                "documents/numbers.yaml | 'prefix: 晋市' | 'prefix: 晋市环字' | 晋市环字",
                "documents/numbers.yaml | 'prefix: 晋市' | 'prefx: 晋市' | prefx",
                "documents/types.yaml | 'code: 环罚告' | 'code: 环罚' | 环罚",
                "documents/types.yaml | 'code: 环罚告' | 'code: 罚告' | 罚告",
                "documents/types.yaml | 'template: penalty-notice.txt' | 'template: penalty-note.txt' | penalty-note.txt",
                "documents/types.yaml | 'name: investigatedOn' | 'name: investigated' | investigated",
                "documents/types.yaml | 'label: 调查日期, kind: DATE' | 'label: 调查日期, kind: TEXT' | investigatedOn",
                "documents/legal-texts.yaml | 'from: 2026-08-15' | 'from: 2015-01-01' | 2015-01-01",
                "documents/correction-order.txt | '[(${partyName})]' | '[(${partyNmae})]' | partyNmae",
                "documents/correction-order.txt | '[(${partyName})]' | '[(${bureau.class})]' | bureau.class",
                "documents/correction-order.txt | '[(${partyName})]' | '[(${T(java.lang.Runtime)})]' | 第 5 行",
                "documents/correction-order.txt | '[(${partyName})]' | '[[${partyName}]]' | 第 5 行",
                "documents/correction-order.txt | '[/]' | '' | [/]",
            })
    void refusesAFormThatCannotBeIssuedNamingWhere(String path, String right, String wrong, String named)
            throws Exception {
        String before = law.inForce().fingerprint();
        assertThat(text(path)).contains(right);

        draft(path, text(path).replace(right, wrong))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.code").value("law-draft-broken"))
                .andExpect(jsonPath("$.detail").value(containsString(path)))
                .andExpect(jsonPath("$.detail").value(containsString(named)));

        assertThat(law.inForce().fingerprint()).isEqualTo(before);
    }

    private String otherLettersFromFriday() {
        return text(NUMBERS).replaceFirst("(?s)        validTo: 2024-03-28\n.*?verified: false\n", """
                                validTo: 2022-03-10
                                prefix: 晋市
                                citation: 《环境行政执法文书制作指南》（环办环监〔2016〕55号）
                                verified: false
                              - validFrom: 2022-03-11
                                validTo: 2024-03-28
                                prefix: 晋城
                                citation: 《环境行政执法文书制作指南》（环办环监〔2016〕55号）
                                verified: false
                        """);
    }

    private DocumentView issue(LocalDate on) {
        return new TransactionTemplate(transactions).execute(status -> documents.issue(order(on)));
    }

    private static IssueDocument order(LocalDate on) {
        return new IssueDocument(
                DocumentType.CORRECTION_ORDER,
                Ids.next(),
                RegionCode.of("140525"),
                Map.of(
                        "partyName", "泽州县某料场",
                        "partyCode", "91140525MA0GTEST0X",
                        "partyAddress", "泽州县某村",
                        "investigatedOn", "2022-03-08",
                        "facts", "露天堆存",
                        "evidence", "现场笔录",
                        "violatedProvision", "《大气污染防治法》第七十二条第一款",
                        "requirement", "立即停止违法行为"),
                on,
                new OfficerId(Ids.next()));
    }

    private static int seq(DocumentView document) {
        String number = String.valueOf(document.number());
        return Integer.parseInt(number.substring(number.indexOf('〕') + 1, number.length() - 1));
    }

    private long given() {
        return database.sql("select count(*) from document").query(Long.class).single();
    }

    private String text(String path) {
        return law.inForce().text(path).orElseThrow();
    }

    private ResultActions draft(String path, String text) throws Exception {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id.toString());
        body.put("path", path);
        body.put("text", text);
        body.put("title", "修订");
        body.put("reason", "已发布通知");
        body.put("citation", "本机关通知");
        return as(
                "admin",
                post("/api/v1/law-drafts")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body)));
    }

    private ResultActions trial() throws Exception {
        return as("legal", post("/api/v1/law-drafts/" + id + "/trial"));
    }

    private ResultActions activate(String officer) throws Exception {
        return as(officer, post("/api/v1/law-drafts/" + id + "/activation").header("If-Match", "\"0\""));
    }

    private ResultActions as(String officer, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header("Authorization", bureau.bearer(officer)));
    }
}
