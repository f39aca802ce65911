package org.lijian.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Ids;
import org.lijian.platform.PageRequest;
import org.lijian.platform.Role;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.RegionCode;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
@Import(DemoOrganisation.class)
class OfficersTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 8); // a Tuesday

    @Autowired
    Officers officers;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    MockMvc mvc;

    @Test
    void acceptsTwoInspectorsWithValidCertificates() {
        assertThatCode(() -> officers.requireCertified(ids("inspector-a", "inspector-b"), DAY))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesOneInspectorAndTheSameOneTwice() {
        assertRefused(ids("inspector-a"), DAY, "1");
        assertRefused(ids("inspector-a", "inspector-a"), DAY, "1");
    }

    @Test
    void refusesAnInspectorWhoseCertificateIsOver() {
        assertRefused(ids("inspector-a", "inspector-expired"), DAY, "尤逾期");
        assertThatCode(() -> officers.requireCertified(
                        ids("inspector-a", "inspector-expired"), LocalDate.of(2021, 12, 31))) // a Friday
                .doesNotThrowAnyException();
    }

    @Test
    void refusesSomebodyWhoIsNoInspectorOrNobody() {
        assertRefused(ids("inspector-a", "reviewer"), DAY, "申明核");
        OfficerId nobody = new OfficerId(Ids.next());
        assertRefused(
                List.of(
                        bureau.officer("inspector-a").id(),
                        bureau.officer("inspector-b").id(),
                        nobody),
                DAY,
                nobody.text());
    }

    @Test
    void showsOfficersOfTheReadersAreaOnly() {
        assertThat(officers.list(Role.INSPECTOR, new PageRequest(null, 100), bureau.officer("inspector-a"))
                        .items())
                .extracting(OfficerView::name)
                .containsExactlyInAnyOrder("安巡", "薄察", "尤逾期", "易察");
        assertThat(officers.list(Role.INSPECTOR, new PageRequest(null, 2), bureau.officer("duty")))
                .satisfies(page -> assertThat(page.items()).hasSize(2))
                .satisfies(page -> assertThat(page.nextCursor()).isNotNull());
    }

    @Test
    void countsWhoHeadsTheBureauAmongItsHeads() {
        OfficerId id = new OfficerId(Ids.next());
        officers.importOrganisation(
                new OrganisationImport(
                        List.of(),
                        List.of(new OrganisationImport.Member(
                                id,
                                id.text(),
                                "郝主持",
                                OrganisationId.of("0176b986-fc01-7100-8000-000000010001"),
                                RegionCode.of("140522"),
                                Set.of(Role.PRINCIPAL),
                                null))),
                login -> "a first password");

        assertThat(officers.officer(id).roles()).containsExactlyInAnyOrder(Role.PRINCIPAL, Role.DECISION_MAKER);
        assertThat(new CurrentOfficer(id, "郝主持", Set.of(Role.PRINCIPAL), RegionCode.of("140522"))
                        .has(Role.DECISION_MAKER))
                .as("signed in by the bureau's own provider")
                .isTrue();
        assertThat(new CurrentOfficer(id, "郝主持", Set.of(Role.DECISION_MAKER), RegionCode.of("140522"))
                        .has(Role.PRINCIPAL))
                .isFalse();
    }

    @Test
    void listsOfficersAsTheContractSays() throws Exception {
        mvc.perform(get("/api/v1/officers?role=PANEL_MEMBER&limit=2").header("Authorization", bureau.bearer("clerk")))
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.items.length()").value(2));
    }

    @Test
    void namesWhoIsSignedIn() throws Exception {
        mvc.perform(get("/api/v1/me").header("Authorization", bureau.bearer("inspector-a")))
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.name").value("安巡"))
                .andExpect(jsonPath("$.organisation").value("晋城市生态环境局泽州分局"))
                .andExpect(jsonPath("$.roles[0]").value("INSPECTOR"))
                .andExpect(jsonPath("$.certificateNumber").value("晋140525-0014"));
    }

    @Test
    void recordsACertificateOnceAndNoOtherUnderItsId() throws Exception {
        String id = Ids.next().toString();

        record("admin", id, "晋-" + id, "2027-12-31")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.certificates[?(@.id == '" + id + "')]").isNotEmpty());
        record("admin", id, "晋-" + id, "2027-12-31")
                .andExpect(status().isCreated())
                .andExpect(matchesContract());
        record("admin", id, "晋-" + id, "2028-12-31")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("already-exists"));
        assertThat(officers.officer(bureau.officer("inspector-d").id()).certificates())
                .filteredOn(c -> c.id().text().equals(id))
                .hasSize(1);
    }

    @Test
    void refusesACertificateThatEndsBeforeItBegins() throws Exception {
        record("admin", Ids.next().toString(), "x", "2026-12-31")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value("certificate-dates"))
                .andExpect(jsonPath("$.violations[0].pointer").value("/validTo"));
    }

    @Test
    void letsTheAdministratorAloneRecordCertificates() throws Exception {
        record("inspector-d", Ids.next().toString(), "x", "2027-12-31").andExpect(status().isForbidden());
    }

    private ResultActions record(String login, String id, String number, String validTo) throws Exception {
        return mvc.perform(
                post("/api/v1/officers/" + bureau.officer("inspector-d").id() + "/certificates")
                        .header("Authorization", bureau.bearer(login))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"id\":\"%s\",\"number\":\"%s\",\"validFrom\":\"2027-01-01\",\"validTo\":\"%s\"}"
                                .formatted(id, number, validTo)));
    }

    private void assertRefused(List<OfficerId> ids, LocalDate day, String who) {
        assertThatThrownBy(() -> officers.requireCertified(ids, day)).isInstanceOfSatisfying(Problem.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("G1-two-certified-officers");
            assertThat(refused.refusal().citation()).contains(LegalCitation.of("《行政处罚法》（2021修订）第四十二条"));
            assertThat(refused.zh()).contains(who);
        });
    }

    private List<OfficerId> ids(String... logins) {
        return Arrays.stream(logins).map(login -> bureau.officer(login).id()).toList();
    }
}
