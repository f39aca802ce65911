package org.lijian.casefile.penalty.similar;

import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The operation through the whole application and against the contract. */
@ApplicationTest
@Import(DemoOrganisation.class)
@Transactional
class SimilarDecisionOperationTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void answersAsTheContractSays() throws Exception {
        PastDecisions past = new PastDecisions(jdbc);
        for (int i = 1; i <= 10; i++) {
            past.decided(String.valueOf(i * 1_000), "2021-08-01");
        }

        ask("""
                {"violation": "AIR-117-2", "choices": {"REPEATS": "FIRST"}, "grade": "LIGHTER", "asOf": "2021-08-31"}""")
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.usual.from").value("3250.00"))
                .andExpect(jsonPath("$.usual.to").value("7750.00"))
                .andExpect(jsonPath("$.usual.verified").value(false))
                .andExpect(jsonPath("$.spread.median").value("5500.00"))
                .andExpect(jsonPath("$.decisions.length()").value(10));
    }

    @Test
    void namesTheMemberThatCannotBe() throws Exception {
        ask("""
                {"violation": "AIR-117-2", "choices": {"REPEATS": null}}""")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.violations[0].pointer").value("/choices/REPEATS"));
    }

    private ResultActions ask(String body) throws Exception {
        return mvc.perform(post("/api/v1/calculations/similar-decisions")
                .header(HttpHeaders.AUTHORIZATION, bureau.bearer("reviewer"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
