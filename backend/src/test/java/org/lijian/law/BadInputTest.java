package org.lijian.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.lijian.contract.MatchesContract.matchesContract;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

/** What the law cannot answer it refuses by name, over HTTP and as the contract says; the law and every table stay as they were. */
@ApplicationTest
@Import(DemoOrganisation.class)
class BadInputTest {
    /** A fine that can be, to which a test adds what cannot. */
    private static final String FINE =
            "'violation':'AIR-99-2','jurisdiction':'GD','actedOn':'2022-06-01','decidedOn':'2022-08-01','partyType':'ORGANISATION'";

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Autowired
    LawBook law;

    @Autowired
    JdbcClient database;

    private String fingerprint = "";
    private Map<String, Long> rows = Map.of();

    @BeforeEach
    void lookBefore() {
        bureau.bearer("admin");
        fingerprint = law.inForce().fingerprint();
        rows = rows();
    }

    @AfterEach
    void nothingChanged() {
        assertThat(law.inForce().fingerprint()).isEqualTo(fingerprint);
        assertThat(rows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fine | {'violation':'AIR-999','jurisdiction':'GD','actedOn':'2022-06-01','decidedOn':'2022-08-01','partyType':'ORGANISATION','choices':{}} | violation-unknown | /violation",
                "fine | {$,'choices':{'COLOUR':'RED'}} | factor-unknown | /choices/COLOUR",
                "fine | {$,'choices':{'AREA':'MOON'}} | option-unknown | /choices/AREA",
                "fine | {$,'choices':{},'circumstances':['SORRY']} | circumstance-unknown | /circumstances",
                "fine | {$,'choices':{},'adjustments':[{'rule':'MERCY','percent':'10','reasons':'无'}]} | adjustment-unknown | /adjustments/0/rule",
                "fine | {'violation':'AIR-99-2','jurisdiction':'XX','actedOn':'2022-06-01','decidedOn':'2022-08-01','partyType':'ORGANISATION','choices':{}} | benchmark-unknown | /jurisdiction",
                "fine | {'violation':'AIR-99-2','jurisdiction':'GD','actedOn':'2022-06-01','decidedOn':'2022-08-01','partyType':'ROBOT','choices':{}} | invalid | /partyType",
                "no-penalty | {'violation':'AIR-999','jurisdiction':'GD','actedOn':'2022-06-01','partyType':'PERSON','circumstances':[]} | violation-unknown | /violation",
                "similar-decisions | {'violation':'AIR-999'} | violation-unknown | /violation",
                "deadline | {'code':'TOMORROW','from':'2022-03-08'} | period-unknown | /code",
                "deadline | {'code':'DECISION','from':'2023-08-11','excluded':[{'kind':'HOLIDAY','from':'2023-08-12','to':'2023-08-13'}]} | invalid | /excluded/0/kind",
            })
    void refusesACodeAFactorOrAnOptionThatIsNot(String what, String body, String code, String pointer)
            throws Exception {
        refused(what, body, code, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "per-day-penalty | {'dailyAmount':'-1.00','rounds':[]} | invalid | /dailyAmount",
                "per-day-penalty | {'dailyAmount':'48000.005','rounds':[]} | invalid | /dailyAmount",
                "per-day-penalty | {'dailyAmount':48000,'rounds':[]} | invalid | /dailyAmount",
                "per-day-penalty | {'dailyAmount':'1e9','rounds':[]} | invalid | /dailyAmount",
                "per-day-penalty | {'dailyAmount':'99999999999999','rounds':[]} | invalid | /dailyAmount",
                "per-day-penalty | {'dailyAmount':'','rounds':[]} | invalid | /dailyAmount",
                "per-day-penalty | {'dailyAmount':'９','rounds':[]} | invalid | /dailyAmount",
                "per-day-penalty | {'dailyAmount':'0.00','rounds':[{'orderServedOn':'2022-03-08','recheckedOn':'2022-03-25','result':'STILL_VIOLATING'}]} | per-day-without-fine | /dailyAmount",
                "per-day-penalty | {'dailyAmount':'9999999999999.99','rounds':[{'orderServedOn':'2022-03-08','recheckedOn':'2022-03-25','result':'STILL_VIOLATING'}]} | amount-too-large | /dailyAmount",
                "surcharge | {'principal':'-816000.00','dueOn':'2022-05-11','asOf':'2022-06-20'} | invalid | /principal",
                "surcharge | {'principal':'0.001','dueOn':'2022-05-11','asOf':'2022-06-20'} | invalid | /principal",
                "surcharge | {'principal':'1.00','asOf':'2022-06-20','instalments':[{'dueOn':'2022-05-11','amount':'-1.00'}]} | invalid | /instalments/0/amount",
                "fine | {$,'choices':{},'baseAmount':'-1.00'} | invalid | /baseAmount",
                "fine | {$,'choices':{},'baseAmount':'0.005'} | invalid | /baseAmount",
                "fine | {$,'choices':{},'adjustment':{'grade':'LIGHTER','amount':'-0.01','reasons':'无'}} | invalid | /adjustment/amount",
                "fine | {$,'choices':{},'adjustments':[{'rule':'GD-14-APOLOGY','percent':'-30','reasons':'无'}]} | invalid | /adjustments/0/percent",
                "fine | {$,'choices':{},'units':0} | units-impossible | /units",
                "fine | {$,'choices':{},'units':1.5} | invalid | /units",
            })
    void refusesAmountsThatCannotBe(String what, String body, String code, String pointer) throws Exception {
        refused(what, body, code, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fine | {'violation':'AIR-99-2','jurisdiction':'GD','actedOn':'2015-06-01','decidedOn':'2022-08-01','partyType':'ORGANISATION','choices':{}} | violation-not-in-force | /violation",
                "fine | {'violation':'AIR-99-2','jurisdiction':'GD','actedOn':'1900-01-01','decidedOn':'2022-08-01','partyType':'ORGANISATION','choices':{}} | date-out-of-range | /actedOn",
                "fine | {'violation':'AIR-99-2','jurisdiction':'GD','actedOn':'2022-02-30','decidedOn':'2022-08-01','partyType':'ORGANISATION','choices':{}} | invalid | /actedOn",
                "fine | {'violation':'AIR-99-2','jurisdiction':'GD','actedOn':'2022-6-1','decidedOn':'2022-08-01','partyType':'ORGANISATION','choices':{}} | invalid | /actedOn",
                "deadline | {'code':'RECHECK','from':'2014-12-31'} | period-not-in-force | /code",
                "deadline | {'code':'HEARING_REQ','from':'2027-03-08'} | calendar-not-notified | /from",
                "deadline | {'code':'HEARING_REQ','from':'2026-12-30'} | calendar-not-notified | /from",
                "per-day-penalty | {'dailyAmount':'1.00','rounds':[{'orderServedOn':'2010-03-08','recheckedOn':'2010-03-25','result':'STILL_VIOLATING'}]} | period-not-in-force | /rounds/0/orderServedOn",
                "surcharge | {'principal':'1.00','dueOn':'2020-05-11','asOf':'2020-06-20'} | surcharge-not-in-force | /asOf",
                "similar-decisions | {'violation':'AIR-117-2','asOf':'2020-01-01'} | similar-not-in-force | /asOf",
            })
    void refusesDatesBeforeAnyRuleAndYearsWithoutACalendar(String what, String body, String code, String pointer)
            throws Exception {
        refused(what, body, code, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "surcharge | {'principal':'1.00','dueOn':'2022-05-11','asOf':'2022-06-20','suspensions':[{'from':'2022-05-20','to':'2022-05-25'},{'from':'2022-05-25','to':'2022-05-30'}]} | suspensions-overlap | /suspensions/1",
                "surcharge | {'principal':'1.00','dueOn':'2022-05-11','asOf':'2022-06-20','suspensions':[{'from':'2022-05-25','to':'2022-05-20'}]} | invalid | /suspensions/0/to",
                "deadline | {'code':'DECISION','from':'2023-08-11','excluded':[{'kind':'MONITORING','from':'2023-08-20','to':'2023-08-30'},{'kind':'MONITORING','from':'2023-08-30','to':'2023-09-02'}]} | excluded-spans-overlap | /excluded/1",
                "deadline | {'code':'PAY','from':'2023-08-11','excluded':[{'kind':'MONITORING','from':'2023-08-20','to':'2023-08-30'}]} | exclusion-not-allowed | /excluded/0/kind",
                "per-day-penalty | {'dailyAmount':'1.00','rounds':[{'orderServedOn':'2022-03-08','recheckedOn':'2022-03-25','result':'STILL_VIOLATING'},{'orderServedOn':'2022-03-20','recheckedOn':'2022-04-12','result':'CORRECTED'}]} | per-day-rounds-overlap | /rounds/1/orderServedOn",
            })
    void refusesSpansThatOverlap(String what, String body, String code, String pointer) throws Exception {
        refused(what, body, code, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fine | {$,'choices':{},'endedOn':'2022-05-31'} | ended-before-act | /endedOn",
                "fine | {'violation':'AIR-99-2','jurisdiction':'GD','actedOn':'2022-06-01','decidedOn':'2022-05-31','partyType':'ORGANISATION','choices':{}} | decided-before-act | /decidedOn",
                "fine | {$,'choices':{'EXCEEDANCE':'BELOW_3'},'measurements':{'EXCEEDANCE':{'value':'30','unit':'TIMES'}}} | choice-contradicts-fact | /choices/EXCEEDANCE",
                "fine | {$,'choices':{},'earlierDecisions':['2022-07-01']} | earlier-decision-after-act | /earlierDecisions/0",
                "per-day-penalty | {'dailyAmount':'1.00','rounds':[{'orderServedOn':'2022-03-08','recheckedOn':'2022-03-08','result':'STILL_VIOLATING'}]} | G16-recheck-within-30-days | /rounds/0/recheckedOn",
                "per-day-penalty | {'dailyAmount':'1.00','rounds':[{'orderServedOn':'2022-03-08','recheckedOn':'2022-03-25','result':'CORRECTED'},{'orderServedOn':'2022-03-26','recheckedOn':'2022-04-12','result':'STILL_VIOLATING'}]} | per-day-round-after-corrected | /rounds/1",
                "limitation | {'actedOn':'2022-03-08','endedOn':'2022-03-01','continuing':true,'discoveredOn':'2022-04-01'} | limitation-dates-contradict | /endedOn",
                "limitation | {'actedOn':'2022-03-08','endedOn':'2022-03-10','discoveredOn':'2022-04-01'} | limitation-end-without-continuing | /endedOn",
                "surcharge | {'principal':'2.00','asOf':'2022-06-20','instalments':[{'dueOn':'2022-05-11','amount':'1.00'}]} | instalments-do-not-add-up | /instalments",
            })
    void refusesFactsThatContradictEachOther(String what, String body, String code, String pointer) throws Exception {
        refused(what, body, code, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "violations/AIR-999 | 404 | violation-not-found",
                "violations/AIR-99-2?asOf=2022-02-30 | 400 | malformed",
                "violations?domain=WATER | 400 | malformed",
                "statutes/NOPE | 404 | statute-not-found",
                "statutes/AIR-2018/articles/9999 | 404 | article-not-found",
                "periods/TOMORROW | 404 | period-not-found",
                "benchmark-tables/AIR-999?jurisdiction=GD&asOf=2022-06-01 | 404 | benchmark-not-found",
                "benchmark-tables/AIR-99-2?jurisdiction=GD&asOf=1800-01-01 | 400 | malformed",
                "checklists/NOPE | 404 | checklist-not-found",
            })
    void knowsNothingOfWhatIsNotThere(String path, int status, String code) throws Exception {
        as("inspector-a", get("/api/v1/" + path))
                .andExpect(status().is(status))
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.code").value(code));
    }

    /** A word written wrong, a day that no rule covers, a day that two cover: the file, the line and the rule are named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gates.yaml | 'verified: true' | 'verifed: true' | HEARING | verifed",
                "gates.yaml | 'validFrom: 2023-07-01' | 'validFrom: 2023-07-02' | HEARING | 2023-07-02",
                "gates.yaml | 'validFrom: 2023-07-01' | 'validFrom: 2023-06-30' | HEARING | 2023-06-30",
                "periods/periods.yaml | 'length: 7' | 'lenght: 7' | /periods/ | lenght",
                "violations/air-2018.yaml | 'min: \"20000\"' | 'min: \"200000000\"' | /violations/0/fine | 200000000",
                "violations/air-2018.yaml | 'validFrom: 2016-01-01' | 'validFrom: 2016-13-01' | validFrom | 2016-13-01",
                "authorities/national.yaml | 'departments: [ECOLOGY]' | 'departments: [ECOLOGIE]' | departments | ECOLOGIE",
                "statutes/air-2018.yaml | 'article: 117' | 'article: 1170' | AIR-2018 | article 117",
                "calendar/2022.yaml | 'year: 2022' | 'year: 2021' | 2021 | 2021",
                "documents/numbers.yaml | 'prefix: 晋市' | 'prefx: 晋市' | prefixes | prefx",
            })
    void refusesABrokenDraftNamingFileLineAndRule(String path, String right, String wrong, String rule, String fault)
            throws Exception {
        String text = law.inForce().text(path).orElseThrow();
        assertThat(text).contains(right);
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "path", path,
                        "text", text.replaceFirst(Pattern.quote(right), wrong),
                        "title", "修订",
                        "reason", "试",
                        "citation", "试"));

        as(
                        "admin",
                        post("/api/v1/law-drafts")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                .andExpect(status().is(422))
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.code").value("law-draft-broken"))
                .andExpect(jsonPath("$.detail").value(containsString(".yaml 第 ")))
                .andExpect(jsonPath("$.detail").value(containsString(rule)))
                .andExpect(jsonPath("$.detail").value(containsString(fault)))
                .andExpect(jsonPath("$.violations[0].pointer").value("/text"));
    }

    private void refused(String what, String body, String code, String pointer) throws Exception {
        as(
                        "inspector-a",
                        post("/api/v1/calculations/" + what)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body.replace("$", FINE).replace('\'', '"')))
                .andExpect(status().is(422))
                .andExpect(matchesContract())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.violations[0].pointer").value(pointer));
    }

    private ResultActions as(String officer, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header("Authorization", bureau.bearer(officer)));
    }

    private SortedMap<String, Long> rows() {
        SortedMap<String, Long> counted = new TreeMap<>();
        // What other tests did is added to the sums and put in order for phones behind their back; the facts themselves
        // are counted.
        database.sql("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_name not in"
                        + " ('milestone_pending', 'milestone_sum', 'bundle_change', 'bundle_object', 'bundle_item')")
                .query(String.class)
                .list()
                .forEach(table -> counted.put(
                        table,
                        database.sql("select count(*) from `" + table + "`")
                                .query(Long.class)
                                .single()));
        return counted;
    }
}
