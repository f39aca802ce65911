package org.lijian.guard;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
@Import(DemoOrganisation.class)
class GuardOperationsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Test
    void servesEveryGuardWithTheRefusalsThatEnforceIt() throws Exception {
        read("/guards")
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.items", hasSize(27)))
                .andExpect(jsonPath("$.items[15].name").value("暗查复查及期限"))
                .andExpect(jsonPath("$.items[15].refusals[*].code", hasItem("G16-recheck-within-30-days")))
                .andExpect(jsonPath("$.items[15].refusals[*].module", hasItem("law.perday")))
                .andExpect(jsonPath("$.items[15].enforced").value(true));
    }

    @Test
    void explainsACodeThatAProblemCarried() throws Exception {
        read("/guards/G6-reviewer-not-investigator")
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.number").value(6))
                .andExpect(jsonPath("$.refusals[0].status").value(403));
    }

    @Test
    void knowsNoOtherGuard() throws Exception {
        read("/guards/G28").andExpect(status().isNotFound()).andExpect(matchesContract());
    }

    @Test
    void asksWhoIsThere() throws Exception {
        mvc.perform(get("/api/v1/guards")).andExpect(status().isUnauthorized());
    }

    private ResultActions read(String path) throws Exception {
        return mvc.perform(get("/api/v1" + path).header(HttpHeaders.AUTHORIZATION, bureau.bearer("inspector-a")));
    }
}
