package org.lijian.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.platform.Ids;
import org.lijian.platform.LegalTime;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A lead registered by the duty officer loses its process; the supervisor sees it and sets it going, through the whole application. */
@ApplicationTest
@Import(DemoOrganisation.class)
class StuckWorkOperationsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Clock clock;

    @Test
    void aLeadWithoutItsProcessIsFoundAndGoesOn() throws Exception {
        String lead = registered();
        assertThat(stuck("supervisor")).doesNotContainKey(lead);
        engine.getRuntimeService()
                .deleteProcessInstance(
                        engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(lead)
                                .singleResult()
                                .getId(),
                        "by mistake");

        assertThat(stuck("supervisor")).containsEntry(lead, "“待研判”没有待办、没有计时，也没有办结");
        assertThat(stuck("supervisor-2")).doesNotContainKey(lead);
        as("supervisor-2", post("/api/v1/stuck-work/" + lead + "/retry"))
                .andExpect(status().isNotFound())
                .andExpect(matchesContract());

        as("supervisor", post("/api/v1/stuck-work/" + lead + "/retry").header("Idempotency-Key", "retry-" + lead))
                .andExpect(status().isOk())
                .andExpect(matchesContract());
        as("supervisor", post("/api/v1/stuck-work/" + lead + "/retry").header("Idempotency-Key", "retry-" + lead))
                .andExpect(status().isOk());
        as("supervisor", post("/api/v1/stuck-work/" + lead + "/retry"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("not-stuck"));

        as("duty", get("/api/v1/tasks?filter=group&limit=100"))
                .andExpect(jsonPath("$.items[*].subjectId", hasItem(lead)));
        as(
                        "duty",
                        post("/api/v1/leads/" + lead + "/triage")
                                .header(HttpHeaders.IF_MATCH, "\"0\"")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("""
                                {"outcome": "ACCEPTED", "domain": "DUST", "priority": "HIGH", "reason": "属于本机关职责"}"""))
                .andExpect(status().isOk());
        as("auditor", get("/api/v1/audit-entries?subject=" + lead))
                .andExpect(jsonPath("$.items[*].action", hasItem("StuckWorkRetried")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspector-a", "duty", "auditor", "head", "clerk"})
    void othersNeitherSeeNorRetryIt(String officer) throws Exception {
        as(officer, get("/api/v1/stuck-work")).andExpect(status().isForbidden()).andExpect(matchesContract());
        as(officer, post("/api/v1/stuck-work/" + Ids.next() + "/retry"))
                .andExpect(status().isForbidden())
                .andExpect(matchesContract());
    }

    @Test
    void refusesAKindThatIsNotThere() throws Exception {
        as("admin", get("/api/v1/stuck-work?kind=LOST"))
                .andExpect(status().isBadRequest())
                .andExpect(matchesContract());
    }

    /** What is stuck by its subject, from all pages. */
    private Map<String, String> stuck(String officer) throws Exception {
        Map<String, String> all = new HashMap<>();
        String cursor = "";
        do {
            String body = as(officer, get("/api/v1/stuck-work?limit=100" + cursor))
                    .andExpect(status().isOk())
                    .andExpect(matchesContract())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            DocumentContext page = JsonPath.parse(body);
            List<Map<String, String>> items = page.read("$.items[*]['subjectId', 'what']");
            items.forEach(item -> all.put(item.get("subjectId"), item.get("what")));
            cursor = body.contains("nextCursor") ? "&cursor=" + page.read("$.nextCursor", String.class) : "";
        } while (!cursor.isEmpty());
        return all;
    }

    private String registered() throws Exception {
        String lead = Ids.next().toString();
        LocalDate today = LocalDate.now(clock.withZone(LegalTime.ZONE));
        as("duty", post("/api/v1/leads").contentType(MediaType.APPLICATION_JSON).content("""
                        {"id": "%s", "channel": "PATROL", "region": "140525", "summary": "原煤露天堆放", "place": "某村北侧",
                         "receivedOn": "%s"}""".formatted(lead, today)))
                .andExpect(status().isCreated());
        return lead;
    }

    private ResultActions as(String officer, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header(HttpHeaders.AUTHORIZATION, bureau.bearer(officer)));
    }
}
