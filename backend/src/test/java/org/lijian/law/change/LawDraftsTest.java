package org.lijian.law.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.deadline.DeadlineView;
import org.lijian.deadline.Deadlines;
import org.lijian.deadline.StartDeadline;
import org.lijian.law.LawBook;
import org.lijian.platform.AuditChain;
import org.lijian.platform.AuditEntryView;
import org.lijian.platform.Ids;
import org.lijian.platform.PageRequest;
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
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
@Import(DemoOrganisation.class)
class LawDraftsTest {
    /** As the notice of a coming year might read; what it says is made up. */
    private static final String YEAR_2027 = """
            year: 2027
            published: "2026-11-04"
            source: 示例
            festivals:
              - {name: 元旦, from: 2027-01-01, to: 2027-01-03, makeUpDays: []}
            """;

    private static final String AUTHOR = "admin";
    private static final String SECOND = "legal";

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    LawBook law;

    @Autowired
    LawInForce inForce;

    @Autowired
    Deadlines deadlines;

    @Autowired
    AuditChain audit;

    @Autowired
    JdbcClient database;

    private final UUID id = Ids.next();

    @AfterEach
    void takeTheLawOfTheReleaseIntoForceAgain() {
        database.sql("delete from deadline_move").update();
        database.sql("delete from law_draft").update();
        database.sql("update law_revision set number = 0").update();
        inForce.watch();
    }

    @Test
    void takesTheCalendarOfTheNextYearIntoForceByASecondPerson() throws Exception {
        deadlineAcrossTheYear()
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("calendar-not-notified"));

        draft(AUTHOR, "calendar/2027.yaml", YEAR_2027)
                .andExpect(status().isCreated())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.status").value("DRAFT"))
                .andExpect(jsonPath("$.changes[0].kind").value("ADDED"));
        deadlineAcrossTheYear().andExpect(status().isUnprocessableEntity());
        activate(SECOND, 0)
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.status").value("ACTIVE"))
                .andExpect(jsonPath("$.revision").value(1));

        deadlineAcrossTheYear()
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2027-01-06"));
        assertThat(audit.entries(id, PageRequest.first()).items())
                .extracting(AuditEntryView::action)
                .containsExactly("LawActivated", "LawDrafted");
    }

    @Test
    void letsNobodyActivateWhatTheyDraftedThemselves() throws Exception {
        String before = law.inForce().fingerprint();
        draft(AUTHOR, "calendar/2027.yaml", YEAR_2027);

        activate(AUTHOR, 0)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("law-draft-second-person"));

        assertThat(law.inForce().fingerprint()).isEqualTo(before);
    }

    @Test
    void activatesADraftOnceAndByTheVersionThatWasRead() throws Exception {
        draft(AUTHOR, "calendar/2027.yaml", YEAR_2027);

        as(SECOND, post("/api/v1/law-drafts/" + id + "/activation")).andExpect(status().isPreconditionRequired());
        activate(SECOND, 7).andExpect(status().isPreconditionFailed());
        activate(SECOND, 0).andExpect(status().isOk());
        activate(SECOND, 1)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("not-at-this-step"));
        command(SECOND, "withdrawal", 1).andExpect(status().isConflict());
    }

    @Test
    void keepsTheLawFromWhoseOfficeItIsNot() throws Exception {
        draft("clerk", "calendar/2027.yaml", YEAR_2027).andExpect(status().isForbidden());
        draft("supervisor", "calendar/2027.yaml", YEAR_2027).andExpect(status().isForbidden());
        draft(AUTHOR, "calendar/2027.yaml", YEAR_2027).andExpect(status().isCreated());
        activate("head", 0).andExpect(status().isForbidden());
        as("inspector-a", get("/api/v1/law-drafts/" + id)).andExpect(status().isForbidden());
        as("auditor", get("/api/v1/law-drafts/" + id))
                .andExpect(status().isOk())
                .andExpect(matchesContract());
        as("auditor", get("/api/v1/law-drafts?status=DRAFT"))
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.items[0].id").value(id.toString()))
                .andExpect(jsonPath("$.items[0].text").doesNotExist());
    }

    @Test
    void refusesATypoNamingFileLineAndRule() throws Exception {
        refused("gates.yaml", text("gates.yaml").replaceFirst("verified: true", "verifed: true"))
                .andExpect(jsonPath("$.detail").value(containsString("gates.yaml 第 ")))
                .andExpect(jsonPath("$.detail").value(containsString("verifed")))
                .andExpect(jsonPath("$.detail").value(containsString("HEARING")));
    }

    @Test
    void refusesAGapNamingFileLineAndRule() throws Exception {
        refused("gates.yaml", text("gates.yaml").replaceFirst("validFrom: 2023-07-01", "validFrom: 2023-07-02"))
                .andExpect(jsonPath("$.detail").value(containsString("gates.yaml 第 13 行，规则 HEARING")))
                .andExpect(jsonPath("$.violations[0].pointer").value("/text"));
    }

    @Test
    void refusesAnOverlapAndASecondNoticeOfOneYear() throws Exception {
        refused("gates.yaml", text("gates.yaml").replaceFirst("validFrom: 2023-07-01", "validFrom: 2023-06-30"))
                .andExpect(jsonPath("$.detail").value(containsString("HEARING")));
        refused("calendar/2027.yaml", YEAR_2027.replace("year: 2027", "year: 2026"))
                .andExpect(jsonPath("$.detail").value(containsString("calendar/2027.yaml 第 1 行，规则 2026")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "- 1", "year: [", "", "&a [*a]", "year: 2027\n---\nyear: 2027"})
    void refusesWhatIsNoNotice(String text) throws Exception {
        String before = law.inForce().fingerprint();

        draft(AUTHOR, "calendar/2027.yaml", text).andExpect(status().isUnprocessableEntity());

        assertThat(law.inForce().fingerprint()).isEqualTo(before);
    }

    @Test
    void refusesATextThatIsNestedWithoutEnd() throws Exception {
        draft(AUTHOR, "calendar/2027.yaml", "year: " + "[".repeat(100_000)).andExpect(status().isUnprocessableEntity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../application.yaml",
                "calendar/../gates.yaml",
                "/etc/passwd",
                "calendar/2027.yml",
                "calendar/2027.yaml\n",
                "CALENDAR/2027.yaml",
                "calendar//2027.yaml",
                "documents/forms.yaml",
                "documents/sub/order.txt",
                "calendar/sub/2027.yaml",
                "calendar/%2e%2e.yaml"
            })
    void refusesPathsThatAreNoLawToDraft(String path) throws Exception {
        draft(AUTHOR, path, YEAR_2027)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("law-path-not-draftable"));
    }

    @Test
    void refusesADraftThatChangesNothing() throws Exception {
        draft(AUTHOR, "gates.yaml", text("gates.yaml"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("law-draft-changes-nothing"));
    }

    @Test
    void answersTheSameDraftAgainAsTheFirstTime() throws Exception {
        draft(AUTHOR, "calendar/2027.yaml", YEAR_2027).andExpect(status().isCreated());
        draft(AUTHOR, "calendar/2027.yaml", YEAR_2027).andExpect(status().isCreated());
        draft(AUTHOR, "calendar/2027.yaml", YEAR_2027.replace("元旦", "新年"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("already-exists"));
    }

    @Test
    void takesNoDraftIntoForceThatWasWrittenForAnotherText() throws Exception {
        UUID first = Ids.next();
        draft(AUTHOR, first, "calendar/2027.yaml", YEAR_2027);
        draft(AUTHOR, "calendar/2027.yaml", YEAR_2027.replace("01-03", "01-02"));
        as(SECOND, post("/api/v1/law-drafts/" + first + "/activation").header("If-Match", "\"0\""))
                .andExpect(status().isOk());

        activate(SECOND, 0)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("law-draft-outdated"));
    }

    @Test
    void keepsAWithdrawnDraftFromComingIntoForce() throws Exception {
        draft(AUTHOR, "calendar/2027.yaml", YEAR_2027);

        command(AUTHOR, "withdrawal", 0)
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.status").value("WITHDRAWN"));
        activate(SECOND, 1).andExpect(status().isConflict());
    }

    @Test
    void triesADraftWithoutChangingAnything() throws Exception {
        String before = law.inForce().fingerprint();
        draft(AUTHOR, "gates.yaml", text("gates.yaml").replaceFirst("\"50000\"", "\"40000\""))
                .andExpect(jsonPath("$.changes.length()").value(1))
                .andExpect(jsonPath("$.changes[0].kind").value("CHANGED"))
                .andExpect(jsonPath("$.changes[0].place").value("gates/HEARING CN/versions/2010-03-01/organisation"))
                .andExpect(jsonPath("$.changes[0].before").value("50000"))
                .andExpect(jsonPath("$.changes[0].after").value("40000"));

        as(SECOND, post("/api/v1/law-drafts/" + id + "/trial"))
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.refused").value(0));

        assertThat(law.inForce().fingerprint()).isEqualTo(before);
    }

    @Test
    void countsRunningPeriodsAnewAndListsThoseThatMoved() throws Exception {
        // Monday 2026-06-01; a working week follows
        DeadlineView moved = started("HEARING_REQ", "2026-06-01");
        DeadlineView met = started("HEARING_REQ", "2026-06-02");
        deadlines.meet(met.subjectId(), "HEARING_REQ", LocalDate.of(2026, 6, 3));
        DeadlineView elsewhere = started("HEARING_REQ", "2026-03-02");
        assertThat(moved.dueOn()).isEqualTo(LocalDate.of(2026, 6, 8));

        draft(
                AUTHOR,
                "calendar/2026.yaml",
                text("calendar/2026.yaml").stripTrailing()
                        + "\n  - {name: 示例假日, from: 2026-06-03, to: 2026-06-03, makeUpDays: []}\n");
        activate(SECOND, 0).andExpect(status().isOk());

        as("inspector-a", get("/api/v1/deadline-moves?revision=1&limit=100"))
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.items[?(@.deadlineId=='" + moved.id() + "')].dueBefore")
                        .value("2026-06-08"))
                .andExpect(jsonPath("$.items[?(@.deadlineId=='" + moved.id() + "')].dueAfter")
                        .value("2026-06-09"))
                .andExpect(
                        jsonPath("$.items[?(@.deadlineId=='" + met.id() + "')]").isEmpty())
                .andExpect(jsonPath("$.items[?(@.deadlineId=='" + elsewhere.id() + "')]")
                        .isEmpty());
        as("inspector-c", get("/api/v1/deadline-moves?revision=1&limit=100"))
                .andExpect(jsonPath("$.items[?(@.deadlineId=='" + moved.id() + "')]")
                        .isEmpty());
        assertThat(deadlines.open(moved.subjectId(), "HEARING_REQ").orElseThrow())
                .extracting(
                        DeadlineView::dueOn,
                        view -> view.steps().stream()
                                .filter(step -> step.date().equals(LocalDate.of(2026, 6, 3)))
                                .findFirst()
                                .orElseThrow()
                                .counted())
                .containsExactly(LocalDate.of(2026, 6, 9), false);
        assertThat(audit.entries(moved.subjectId(), PageRequest.first()).items())
                .extracting(AuditEntryView::action)
                .containsExactly("DeadlineMoved");
    }

    @Test
    void movesNothingTwiceWhenTheLawIsLookedAfterAgain() throws Exception {
        DeadlineView moved = started("HEARING_REQ", "2026-06-01");
        draft(
                AUTHOR,
                "calendar/2026.yaml",
                text("calendar/2026.yaml").stripTrailing()
                        + "\n  - {name: 示例假日, from: 2026-06-03, to: 2026-06-03, makeUpDays: []}\n");
        activate(SECOND, 0).andExpect(status().isOk());

        inForce.watch();

        assertThat(database.sql("select count(*) from deadline_move where deadline_id = ?")
                        .param(bytes(moved.id().value()))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void followsWhatAnotherCopyOfTheSystemActivated() throws Exception {
        draft(AUTHOR, "calendar/2027.yaml", YEAR_2027);
        database.sql("update law_draft set status = 'ACTIVE', revision = 1, version = 1")
                .update();
        database.sql("update law_revision set number = 1").update();
        deadlineAcrossTheYear().andExpect(status().isUnprocessableEntity());

        inForce.watch();

        deadlineAcrossTheYear().andExpect(status().isOk());
    }

    private DeadlineView started(String code, String on) {
        return deadlines.start(
                new StartDeadline(code, Ids.next(), RegionCode.of("140525"), LocalDate.parse(on), "送达回证"));
    }

    private ResultActions deadlineAcrossTheYear() throws Exception {
        return as(
                "clerk",
                post("/api/v1/calculations/deadline")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"code\":\"HEARING_REQ\",\"from\":\"2026-12-29\"}"));
    }

    private String text(String path) {
        return law.inForce().text(path).orElseThrow();
    }

    /** A draft that cannot be, after which everything is as it was. */
    private ResultActions refused(String path, String text) throws Exception {
        String before = law.inForce().fingerprint();
        ResultActions answer = draft(AUTHOR, path, text)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.code").value("law-draft-broken"));
        assertThat(law.inForce().fingerprint()).isEqualTo(before);
        assertThat(database.sql("select count(*) from law_draft")
                        .query(Long.class)
                        .single())
                .isZero();
        return answer;
    }

    private ResultActions draft(String officer, String path, String text) throws Exception {
        return draft(officer, id, path, text);
    }

    private ResultActions draft(String officer, UUID draft, String path, String text) throws Exception {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", draft.toString());
        body.put("path", path);
        body.put("text", text);
        body.put("title", "修订");
        body.put("reason", "已发布通知");
        body.put("citation", "国务院办公厅通知");
        return as(
                officer,
                post("/api/v1/law-drafts")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JsonMapper.shared().writeValueAsString(body)));
    }

    private ResultActions activate(String officer, long version) throws Exception {
        return command(officer, "activation", version);
    }

    private ResultActions command(String officer, String command, long version) throws Exception {
        return as(officer, post("/api/v1/law-drafts/" + id + "/" + command).header("If-Match", "\"" + version + "\""));
    }

    private ResultActions as(String officer, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header("Authorization", bureau.bearer(officer)));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
