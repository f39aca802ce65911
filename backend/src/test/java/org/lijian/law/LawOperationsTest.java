package org.lijian.law;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The operations that read the law, through the whole application and against the contract. */
@ApplicationTest
@Import(DemoOrganisation.class)
class LawOperationsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/violations",
                "/violations?q=煤炭 密闭&domain=DUST&asOf=2022-03-08&authority=ECOLOGY_BY_DUTY",
                "/violations/AIR-105",
                "/violations/AIR-112-3-SHOP",
                "/violations/AIR-114-2",
                "/violations/AIR-118-2?asOf=2026-08-14",
                "/violations/CODE-1125?asOf=2026-08-15",
                "/statutes",
                "/statutes?asOf=2026-08-15",
                "/statutes/AIR-2018?asOf=2026-08-14",
                "/statutes/AIR-2018/articles/117",
                "/competent-authorities?violation=AIR-115-1-1&region=140525&asOf=2022-03-08",
                "/checklists?domain=DUST&asOf=2022-03-08",
                "/checklists/DUST-CONSTRUCTION-7?asOf=2022-03-08",
            })
    void answersAsTheContractSaysAndLetsTheAnswerBeKept(String path) throws Exception {
        String tag = read(path)
                .andExpect(status().isOk())
                .andExpect(matchesContract())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, containsString("private")))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG);

        mvc.perform(get("/api/v1" + path)
                        .header(HttpHeaders.AUTHORIZATION, bureau.bearer("inspector-a"))
                        .header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
                .andExpect(status().isNotModified())
                .andExpect(matchesContract())
                .andExpect(content().string(""));
    }

    @ParameterizedTest
    @CsvSource({
        "/violations/AIR-1,                                                        404, violation-not-found",
        "/violations/AIR-117-1?asOf=2026-08-15,                                    422, violation-not-in-force",
        "/violations/CODE-1130-2?asOf=2026-08-14,                                  422, violation-not-in-force",
        "/violations?domain=WATER,                                                 400, malformed",
        "/violations?asOf=2022-3-8,                                                400, malformed",
        "/statutes/NONSENSE,                                                       404, statute-not-found",
        "/statutes/AIR-2018?asOf=2026-08-15,                                       422, statute-not-in-force",
        "/statutes/AIR-2018?asOf=2015-12-31,                                       422, statute-not-in-force",
        "/statutes/AIR-2018/articles/300,                                          404, article-not-found",
        "/statutes/AIR-2018/articles/x,                                            404, not-found",
        "/checklists/NONSENSE,                                                     404, checklist-not-found",
        "/checklists/DUST-YARD?asOf=2015-12-31,                                    422, checklist-not-in-force",
        "/competent-authorities?region=140525,                                     422, invalid",
        "/competent-authorities?violation=AIR-117-1,                               422, invalid",
        "/competent-authorities?violation=AIR-117-1&region=1405,                   422, invalid",
        "/competent-authorities?violation=AIR-117-1&region=150000,                 422, region-unknown",
        "/competent-authorities?violation=NONSENSE&region=140525,                  422, violation-unknown",
        "/competent-authorities?violation=AIR-117-1&region=140525&asOf=2021-07-14, 422, authority-not-in-force",
    })
    void refusesByName(String path, int status, String code) throws Exception {
        read(path)
                .andExpect(status().is(status))
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(header().doesNotExist(HttpHeaders.ETAG));
    }

    @Test
    void namesTheDaysBetweenWhichAnActIsInForce() throws Exception {
        read("/violations/AIR-117-1?asOf=2026-08-15")
                .andExpect(jsonPath("$.detail", containsString("2016-01-01")))
                .andExpect(jsonPath("$.detail", containsString("2026-08-14")))
                .andExpect(jsonPath("$.violations[0].pointer").value("asOf"));
    }

    @Test
    void searchesTheCatalogueByDomainDayAndAuthority() throws Exception {
        read("/violations?domain=COOKING_FUME&asOf=2026-08-15")
                .andExpect(jsonPath("$.items[*].code", hasItem("CODE-1132-1")))
                .andExpect(jsonPath("$.items[*].code", not(hasItem("AIR-118-1"))))
                .andExpect(jsonPath("$.items[*].domain", everyItem(is("COOKING_FUME"))));
        read("/violations?authority=TRAFFIC_POLICE")
                .andExpect(jsonPath("$.items[*].code", contains("AIR-113", "CODE-1126")));
        read("/violations?q=没有这样的行为").andExpect(jsonPath("$.items", empty()));
    }

    @Test
    void tellsToWhomAnActIsTransferred() throws Exception {
        read("/competent-authorities?violation=AIR-118-1&region=140525&asOf=2022-03-08")
                .andExpect(jsonPath("$.ours").value(false))
                .andExpect(jsonPath("$.departments[0].name").value("泽州县城市管理综合执法部门"))
                .andExpect(jsonPath("$.verified").value(false));
    }

    private ResultActions read(String path) throws Exception {
        return mvc.perform(get("/api/v1" + path).header(HttpHeaders.AUTHORIZATION, bureau.bearer("inspector-a")));
    }
}
