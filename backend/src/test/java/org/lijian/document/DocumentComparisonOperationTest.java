package org.lijian.document;

import static org.hamcrest.Matchers.hasItem;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Import(DemoOrganisation.class)
class DocumentComparisonOperationTest {
    /** Friday, in a year in which no other document has its number. */
    private static final LocalDate DAY = LocalDate.of(2019, 3, 8);

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    Documents documents;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void showsWhatTheLaterOrderSaysOtherwise() throws Exception {
        DocumentId before = issued(DocumentType.CORRECTION_ORDER, "requirement", "立即苫盖");
        DocumentId after = issued(DocumentType.CORRECTION_ORDER, "requirement", "立即密闭");

        compare("reviewer", after, before)
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.same").value(false))
                .andExpect(jsonPath("$.before.id").value(before.text()))
                .andExpect(jsonPath("$.lines[?(@.change=='SAME')].text", hasItem("责令改正违法行为决定书")));
        compare("reviewer", after, after).andExpect(jsonPath("$.same").value(true));
    }

    @Test
    void refusesDocumentsOfTwoKindsAndThoseOfAnotherCounty() throws Exception {
        DocumentId order = issued(DocumentType.CORRECTION_ORDER, "requirement", "立即苫盖");
        DocumentId other = issued(DocumentType.FILING_APPROVAL, "cause", "涉嫌未密闭贮存原煤案");

        compare("reviewer", order, other)
                .andExpect(status().is(422))
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.code").value("documents-of-another-kind"));
        compare("inspector-c", order, order).andExpect(status().isNotFound()).andExpect(matchesContract());
        compare("duty", order, order).andExpect(status().isForbidden()).andExpect(matchesContract());
    }

    private DocumentId issued(DocumentType type, String field, String value) {
        Map<String, String> fields = DocumentFixtures.complete(type);
        fields.put(field, value);
        IssueDocument command =
                new IssueDocument(type, Ids.next(), RegionCode.of("140525"), fields, DAY, new OfficerId(Ids.next()));
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> documents.issue(command).id()));
    }

    private ResultActions compare(String officer, DocumentId id, DocumentId with) throws Exception {
        return mvc.perform(get("/api/v1/documents/" + id + "/comparison?with=" + with)
                .header(HttpHeaders.AUTHORIZATION, bureau.bearer(officer)));
    }
}
