package org.lijian.law.calculation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.hasToString;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.law.LawBook;
import org.lijian.law.discretion.FineAssessments;
import org.lijian.law.gate.Gates;
import org.lijian.law.limitation.Limitations;
import org.lijian.law.perday.PerDayPenalties;
import org.lijian.law.period.StatutoryPeriods;
import org.lijian.law.surcharge.Surcharges;
import org.lijian.law.violation.Violations;
import org.lijian.shared.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The examples of the calculation contract, word for word, and what it refuses. */
class CalculationsControllerTest {
    private static final MockMvc MVC = MockMvcBuilders.standaloneSetup(controller())
            .setControllerAdvice(new Refusals())
            .build();

    private static final String ONE_ROUND =
            "'dailyAmount':'40000','rounds':[{'orderServedOn':'2022-05-16','recheckedOn':'2022-05-20','result':'STILL_VIOLATING'}]";
    private static final String WHOLE_FINE =
            "'violation':'AIR-99-2','jurisdiction':'GD','actedOn':'2022-06-01','decidedOn':'2022-08-01','partyType':'ORGANISATION','choices':{}";

    @Test
    void answersTheDeadlineOfTheContract() throws Exception {
        calculate("deadline", "{'code':'HEARING_REQ','from':'2022-09-29','asOf':'2022-09-29'}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value("HEARING_REQ"))
                .andExpect(jsonPath("$.due").value("2022-10-11"))
                .andExpect(jsonPath("$.dayKind").value("WORKING"))
                .andExpect(jsonPath("$.days").value(5))
                .andExpect(jsonPath("$.citation").isString())
                .andExpect(jsonPath("$.steps[0].date").value("2022-09-30"))
                .andExpect(jsonPath("$.steps[0].counted").value(true));
    }

    @Test
    void answersTheDaysThatDidNotCount() throws Exception {
        calculate(
                        "deadline",
                        "{'code':'DECISION','from':'2023-08-11','excluded':[{'kind':'MONITORING','from':'2023-08-20','to':'2023-08-30'}]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.excluded[0].kind").value("MONITORING"))
                .andExpect(jsonPath("$.excluded[0].from").value("2023-08-20"))
                .andExpect(jsonPath("$.excluded[0].to").value("2023-08-30"))
                .andExpect(jsonPath("$.excluded[0].days").doesNotExist());
    }

    @Test
    void takesTheLawOfTheFirstDayWhenNoOtherIsNamed() throws Exception {
        calculate("deadline", "{'code':'FILING','from':'2023-07-01'}")
                .andExpect(jsonPath("$.due").value("2023-07-16"));
        calculate("deadline", "{'code':'FILING','from':'2023-07-01','asOf':'2023-06-30'}")
                .andExpect(jsonPath("$.due").value("2023-07-11"));
    }

    @Test
    void answersThePerDayPenaltyOfTheContract() throws Exception {
        calculate(
                        "per-day-penalty",
                        "{'dailyAmount':'48000.00','rounds':[{'orderServedOn':'2022-03-08','recheckedOn':'2022-03-25','result':'STILL_VIOLATING'}]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rounds[0].from").value("2022-03-09"))
                .andExpect(jsonPath("$.rounds[0].to").value("2022-03-25"))
                .andExpect(jsonPath("$.rounds[0].days").value(17))
                .andExpect(jsonPath("$.rounds[0].amount").value("816000.00"))
                .andExpect(jsonPath("$.days").value(17))
                .andExpect(jsonPath("$.total").value("816000.00"))
                .andExpect(jsonPath("$.citation").isString());
    }

    @Test
    void answersTheSurchargeOfTheContract() throws Exception {
        calculate(
                        "surcharge",
                        "{'principal':'816000.00','dueOn':'2022-05-11','asOf':'2022-06-20','suspensions':[{'from':'2022-05-20','to':'2022-05-25'}]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days").value(34))
                .andExpect(jsonPath("$.surcharge").value("816000.00"))
                .andExpect(jsonPath("$.capped").value(true))
                .andExpect(jsonPath("$.citation").isString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deadline | {'code':'DECISION','from':'2023-07-03','extensions':2} | $.due | 2023-11-30",
                "deadline | {'code':'DECISION','from':'2023-07-03'} | $.due | 2023-10-01",
                "per-day-penalty | {%,'stops':[{'date':'2022-05-19','kind':'SEAL'}]} | $.total | 0.00",
                "per-day-penalty | {%,'stops':[{'date':'2022-05-21','kind':'HALT'}]} | $.total | 160000.00",
                "per-day-penalty | {%,'stops':[{'date':'2022-05-10','kind':'SEAL','liftedOn':'2022-05-16'}]} | $.total | 160000.00",
                "per-day-penalty | {%,'stops':[{'date':'2022-05-16','kind':'SEAL','liftedOn':'2022-05-16'}]} | $.total | 160000.00",
                "surcharge | {'principal':'100000','asOf':'2022-08-01','instalments':[{'dueOn':'2022-06-30','amount':'40000'},{'dueOn':'2022-07-31','amount':'60000'}]} | $.surcharge | 40200.00",
                "surcharge | {'principal':'100000','asOf':'2022-12-31','instalments':[{'dueOn':'2022-06-30','amount':'100000','paidOn':'2022-07-01'}]} | $.surcharge | 3000.00",
                "limitation | {'actedOn':'2022-04-26','discoveredOn':'2024-04-27'} | $.expiresOn | 2024-04-26",
                "limitation | {'actedOn':'2022-04-26','harm':'LIFE_HEALTH_FINANCE','discoveredOn':'2024-04-27'} | $.expiresOn | 2027-04-26",
                "limitation | {'actedOn':'2021-08-01','continuing':true,'endedOn':'2024-03-01','discoveredOn':'2026-03-02'} | $.runsFrom | 2024-03-01",
                "fine | {'violation':'AIR-117-2','jurisdiction':'SX','actedOn':'2022-03-08','decidedOn':'2022-03-22','partyType':'ORGANISATION','choices':{},'adjustment':{'grade':'LIGHTER','amount':'48000','reasons':'主动清理'}} | $.amount | 48000.00",
                "no-penalty | {'violation':'AIR-117-1','jurisdiction':'GD','actedOn':'2022-06-01','endedOn':'2022-06-30','partyType':'ORGANISATION','circumstances':['FIRST_VIOLATION','CORRECTED_IN_TIME','MINOR_CONSEQUENCE']} | $.mayApply | true",
            })
    void answersWhatItIsAsked(String calculation, String request, String path, String answer) throws Exception {
        calculate(calculation, request.replace("%", ONE_ROUND))
                .andExpect(status().isOk())
                .andExpect(jsonPath(path).value(hasToString(answer)));
    }

    @Test
    void answersTheFineOfTheContract() throws Exception {
        calculate(
                        "fine",
                        "{'violation':'AIR-99-2','jurisdiction':'GD','actedOn':'2022-06-01','decidedOn':'2022-08-01','partyType':'ORGANISATION',"
                                + "'choices':{'EXCEEDED_FACTORS':'ONE','EMISSION':'CLASS_B','AREA':'GENERAL','PERIOD':'ORDINARY',"
                                + "'EXCEEDANCE':'BELOW_3','REPEATS':'FIRST'},'adjustment':null}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.amount").value("200000.00"))
                .andExpect(jsonPath("$.range.min").value("100000.00"))
                .andExpect(jsonPath("$.range.max").value("1000000.00"))
                .andExpect(jsonPath("$.gates.hearing").value(true))
                .andExpect(jsonPath("$.gates.collectiveDiscussion").value(false))
                .andExpect(jsonPath("$.gates.legalReview").value(false))
                .andExpect(jsonPath("$.steps", hasSize(8)))
                .andExpect(jsonPath("$.steps[2].effect").value("+8 %"));
    }

    @Test
    void answersWhatMayBeTriedBesideTheContract() throws Exception {
        calculate(
                        "fine",
                        "{" + WHOLE_FINE
                                + ",'endedOn':'2022-06-02','measurements':{'EXCEEDANCE':{'value':'3.0','unit':'TIMES'}},"
                                + "'earlierDecisions':['2021-06-01'],'circumstances':['PUBLIC_APOLOGY'],"
                                + "'adjustments':[{'rule':'GD-14-APOLOGY','percent':'30','reasons':'已公开道歉'}]}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.amount").value("175000.00")) // 10 + 3 + 8 + 4 = 25 %, less 30 %
                .andExpect(jsonPath("$.onTheSpot.decision").value(false))
                .andExpect(jsonPath("$.noPenalty.mayApply").value(false))
                .andExpect(jsonPath("$.compared", hasSize(0)));
    }

    @Test
    void answersWhetherAPenaltyMayBeLeftOut() throws Exception {
        calculate(
                        "no-penalty",
                        "{'violation':'AIR-117-1','jurisdiction':'GD','actedOn':'2022-06-01','partyType':'ORGANISATION',"
                                + "'circumstances':['FIRST_VIOLATION','CORRECTED_IN_TIME','MINOR_CONSEQUENCE']}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mayApply").value(true))
                .andExpect(jsonPath("$.must").value(false))
                .andExpect(jsonPath("$.why[0].applies").value(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deadline | {} | invalid | /code",
                "deadline | {'code':'PAY'} | invalid | /from",
                "deadline | {'code':'NONSENSE','from':'2022-03-08'} | period-unknown | /code",
                "deadline | {'code':'ONSPOT_REPORT','from':'2022-03-08'} | period-not-in-force | /code",
                "deadline | {'code':'PAY','from':'0001-01-01'} | date-out-of-range | /from",
                "deadline | {'code':'PAY','from':'2022-03-08','asOf':'9999-12-31'} | date-out-of-range | /asOf",
                "deadline | {'code':'HEARING_REQ','from':'2030-03-08'} | calendar-not-notified | /from",
                "per-day-penalty | {'rounds':[]} | invalid | /dailyAmount",
                "per-day-penalty | {'dailyAmount':'1'} | invalid | /rounds",
                "per-day-penalty | {'dailyAmount':'1','rounds':[]} | per-day-without-round | /rounds",
                "per-day-penalty | {'dailyAmount':'1','rounds':[null]} | invalid | /rounds/0",
                "per-day-penalty | {'dailyAmount':'1','rounds':[{'orderServedOn':'2022-03-08','recheckedOn':'2022-03-25'}]} | invalid | /rounds/0/result",
                "per-day-penalty | {'dailyAmount':'1','rounds':[{'orderServedOn':'2022-03-08','recheckedOn':'2022-04-08','result':'CORRECTED'}]} | G16-recheck-within-30-days | /rounds/0/recheckedOn",
                "per-day-penalty | {%,'stops':[{'date':'2022-05-16','kind':'SEAL','liftedOn':'2022-05-15'}]} | invalid | /stops/0/liftedOn",
                "per-day-penalty | {%,'stops':[{'date':'2022-05-16'}]} | invalid | /stops/0/kind",
                "per-day-penalty | {%,'stops':[{'kind':'SEAL'}]} | invalid | /stops/0/date",
                "surcharge | {'principal':'1','asOf':'2022-05-12','instalments':[{'dueOn':'2022-05-11'}]} | invalid | /instalments/0/amount",
                "limitation | {'discoveredOn':'2024-04-27'} | invalid | /actedOn",
                "limitation | {'actedOn':'2022-04-26'} | invalid | /discoveredOn",
                "fine | {$,'adjustment':{'grade':'LIGHTER','amount':'48000'}} | invalid | /adjustment/reasons",
                "surcharge | {'principal':'1','dueOn':'2022-05-11'} | invalid | /asOf",
                "surcharge | {'principal':'1','dueOn':'2022-05-11','asOf':'2022-05-12','suspensions':[{'from':'2022-05-02','to':'2022-05-01'}]} | invalid | /suspensions/0/to",
                "surcharge | {'principal':'1','dueOn':'2022-05-11','asOf':'2022-05-12','suspensions':[{'from':'2022-05-01'}]} | invalid | /suspensions/0/to",
                "fine | {'violation':'AIR-99-2'} | invalid | /jurisdiction",
                "fine | {$,'endedOn':'2022-05-31'} | ended-before-act | /endedOn",
                "fine | {$,'endedOn':'2022-08-02'} | decided-before-act | /decidedOn",
                "fine | {$,'measurements':{'EXCEEDANCE':{'value':'-1','unit':'TIMES'}}} | invalid | /measurements/EXCEEDANCE/value",
                "fine | {$,'measurements':{'EXCEEDANCE':{'value':'1e9','unit':'TIMES'}}} | invalid | /measurements/EXCEEDANCE/value",
                "fine | {$,'measurements':{'EXCEEDANCE':null}} | invalid | /measurements/EXCEEDANCE",
                "fine | {$,'earlierDecisions':['2022-06-02']} | earlier-decision-after-act | /earlierDecisions/0",
                "fine | {$,'earlierDecisions':[null]} | invalid | /earlierDecisions/0",
                "fine | {$,'circumstances':['NONSENSE']} | circumstance-unknown | /circumstances",
                "fine | {$,'adjustments':[{'rule':'GD-14-APOLOGY','percent':'40'}]} | invalid | /adjustments/0/reasons",
                "fine | {$,'baseAmount':'1000.00'} | base-amount-not-needed | /baseAmount",
                "no-penalty | {'violation':'AIR-99-2','jurisdiction':'GD','actedOn':'2022-06-01','partyType':'PERSON'} | invalid | /circumstances",
                "no-penalty | {'violation':'AIR-1','jurisdiction':'GD','actedOn':'2022-06-01','partyType':'PERSON','circumstances':[]} | violation-unknown | /violation",
                "no-penalty | {'violation':'AIR-99-2','jurisdiction':'GD','actedOn':'2022-06-02','endedOn':'2022-06-01','partyType':'PERSON','circumstances':[]} | ended-before-act | /endedOn",
                "fine | {'violation':'AIR-117-1','jurisdiction':'GD','actedOn':'2022-06-01','decidedOn':'2022-08-01','partyType':'PERSON','choices':{}} | factor-missing | /choices/REPEATS",
                "fine | {'violation':'AIR-117-1','jurisdiction':'GD','actedOn':'2022-06-01','decidedOn':'2022-08-01','partyType':'PERSON','choices':{'REPEATS':null}} | invalid | /choices/REPEATS",
            })
    void pointsAtWhatItRefuses(String calculation, String request, String code, String pointer) throws Exception {
        calculate(calculation, request.replace("$", WHOLE_FINE).replace("%", ONE_ROUND))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.pointers", contains(pointer)));
    }

    /** Whoever counts by hand never has so many; a list that is longer is answered at once. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "per-day-penalty, rounds, 'dailyAmount':'1.00'",
                "per-day-penalty, stops, 'dailyAmount':'1.00'$'rounds':[]",
                "surcharge, suspensions, 'principal':'1.00'$'dueOn':'2022-05-11'$'asOf':'2022-05-12'",
                "surcharge, instalments, 'principal':'1.00'$'asOf':'2022-05-12'",
                "deadline, excluded, 'code':'DECISION'$'from':'2023-08-11'"
            })
    void refusesAListOfMoreThanAThousand(String calculation, String list, String rest) throws Exception {
        String entries = "{},".repeat(1001);
        calculate(calculation, "{" + rest.replace('$', ',') + ",'" + list + "':[" + entries.substring(0, 3002) + "]}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.pointers", contains("/" + list)));
    }

    @Test
    void takesAListOfAThousand() throws Exception {
        calculate("fine", "{" + WHOLE_FINE + ",'earlierDecisions':[" + "'2021-06-01',".repeat(999) + "'2021-06-01']}")
                .andExpect(status().isOk());
    }

    private static ResultActions calculate(String what, String request) throws Exception {
        return MVC.perform(post("/api/v1/calculations/" + what)
                .contentType(APPLICATION_JSON)
                .content(request.replace('\'', '"')));
    }

    private static CalculationsController controller() {
        StatutoryPeriods periods = new StatutoryPeriods(LawBook.shipped());
        return new CalculationsController(
                periods,
                new PerDayPenalties(LawBook.shipped(), periods),
                new Surcharges(LawBook.shipped()),
                new FineAssessments(LawBook.shipped(), new Violations(LawBook.shipped()), new Gates(LawBook.shipped())),
                new Limitations(LawBook.shipped(), periods));
    }

    /** Shows a refusal without the wording and the headers, which are the platform's to test. */
    @RestControllerAdvice
    static class Refusals {
        @ExceptionHandler
        ResponseEntity<Refused> refused(Problem problem) {
            return ResponseEntity.status(problem.refusal().kind().status())
                    .body(new Refused(
                            problem.refusal().code(),
                            problem.violations().stream()
                                    .map(Problem.Violation::pointer)
                                    .toList()));
        }
    }

    record Refused(String code, List<String> pointers) {}
}
