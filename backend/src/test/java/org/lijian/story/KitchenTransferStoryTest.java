package org.lijian.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.story.Bureau.members;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * 晋城 2022: five restaurants round the monitoring stations do not run their purifiers. Where the reference data name the urban management for
 * fumes, the bureau measures but does not fine: it files no case and hands each lead over, with a receipt.
 */
@StoryTest
class KitchenTransferStoryTest {
    /** Wednesday; no other story has its leads on this day. */
    private static final String DAY = "2022-11-16";

    private static final int KITCHENS = 5;

    @Autowired
    Bureau bureau;

    @Test
    void fiveRestaurantsAreHandedToWhoeverMayFineThem() {
        bureau.on(DAY);
        String party = FieldVisit.party(bureau, "国控点周边饭店");
        Answer before = sums();
        List<String> leads = new ArrayList<>();
        for (int i = 0; i < KITCHENS; i++) {
            leads.add(lead(kitchen(party, i)));
        }
        for (String lead : leads) {
            Answer proposed = bureau.get("duty", "/leads/" + lead + "/triage-proposal");
            assertThat(proposed.text("/competence")).isEqualTo("OTHERS");
            bureau.does(
                    "duty",
                    "/leads/" + lead,
                    "triage",
                    members(
                            "outcome",
                            "TRANSFERRED",
                            "reason",
                            "油烟由其查处",
                            "transferredTo",
                            proposed.text("/authority")));
            assertThat(bureau.stepsOf("duty", lead)).containsExactly("登记移送回执");
        }
        assertThat(count(sums(), "/open") - count(before, "/open")).isEqualTo(KITCHENS);

        for (int i = 0; i < KITCHENS; i++) {
            bureau.does(
                    "duty",
                    "/leads/" + leads.get(i),
                    "transfer-receipt",
                    members("number", "泽城管收〔2022〕" + i + "号", "receivedOn", DAY));
        }

        Answer after = sums();
        assertThat(count(after, "/exits/TRANSFERRED") - count(before, "/exits/TRANSFERRED"))
                .isEqualTo(KITCHENS);
        assertThat(count(after, "/open")).isEqualTo(count(before, "/open"));
        assertThat(bureau.get("duty", "/leads/" + leads.get(0)).text("/transferredTo"))
                .isEqualTo("泽州县城市管理综合执法部门");
        theirFinesAreToldAndNeverOurs(leads);
    }

    /** 3.4 万元 in all, as published; how much of it each paid was not. */
    private void theirFinesAreToldAndNeverOurs(List<String> leads) {
        long fines = figure("transfers-fines");
        long ours = figure("fines-decided-amount");
        for (int i = 0; i < KITCHENS; i++) {
            String fine = i == 0 ? "6000.00" : "7000.00";
            bureau.create("duty", answerAt(leads.get(i)), penalised(fine));
        }
        assertThat(figure("transfers-fines") - fines).isEqualTo(34_000);
        assertThat(figure("fines-decided-amount")).isEqualTo(ours);

        String first = answerAt(leads.get(0));
        bureau.create("duty", first, penalised("6000.00"));
        bureau.tryToCreate("duty", first, penalised("6000.01")).refusedAs("already-exists");
        assertThat(bureau.get("inspector-a", first).text("/fine")).isEqualTo("6000.00");
        assertThat(figure("transfers-fines") - fines).isEqualTo(34_000);
        bureau.tryToGet("inspector-c", first).refusedAs("not-found");
        assertThat(bureau.get("duty", "/leads/" + leads.get(0)).text("/status")).isEqualTo("CLOSED");
    }

    @Test
    void whatTheOtherAuthorityDidIsToldAfterItsReceiptAndInOrder() {
        bureau.on(DAY);
        String lead = lead(kitchen(FieldVisit.party(bureau, "另一饭店"), 0));
        String at = answerAt(lead);
        bureau.tryToCreate("duty", at, penalised("6000.00")).refusedAs("lead-not-transferred");
        bureau.does(
                "duty",
                "/leads/" + lead,
                "triage",
                members("outcome", "TRANSFERRED", "reason", "油烟由其查处", "transferredTo", "泽州县城市管理综合执法部门"));
        bureau.tryToCreate("duty", at, penalised("6000.00")).refusedAs("lead-not-transferred");
        bureau.does("duty", "/leads/" + lead, "transfer-receipt", receipt(DAY));

        bureau.tryToCreate("inspector-a", at, penalised("6000.00")).refusedAs("forbidden");
        bureau.tryToCreate("duty", at, withAll(penalised("6000.00"), members("answeredOn", "2022-11-15")))
                .refusedAs("transfer-answer-before-receipt");
        bureau.tryToCreate("duty", at, withAll(penalised("6000.00"), members("answeredOn", "2022-11-17")))
                .refusedAs("in-the-future");
        bureau.tryToCreate("duty", at, withAll(penalised("6000.00"), members("result", "NOT_PENALISED")))
                .refusedAs("penalty-without-penalty");
        bureau.tryToCreate("duty", at, members("result", "PENALISED", "said", "已罚款", "answeredOn", DAY))
                .refusedAs("invalid");
        bureau.tryToCreate("duty", at, withAll(penalised("-1.00"), members())).refusedAs("invalid");
        bureau.tryToGet("duty", at).refusedAs("not-found");

        bureau.create("duty", at, members("result", "NOT_PENALISED", "said", "首次违法且已改正", "answeredOn", DAY));
        assertThat(bureau.get("duty", at).body().has("fine")).isFalse();
    }

    @Test
    void aKitchenMeasuredOverIsNoCaseOfTheBureauAndLeavesByATransfer() {
        bureau.on(DAY);
        FieldVisit visit = FieldVisit.begun(
                bureau, "COOKING_FUME", "COOKING-FUME", "CAMPAIGN", DAY, kitchen(FieldVisit.party(bureau, "某饭店"), 0));
        assertThat(visit.measures("fume", fume()).text("/judgement/findings/0/converted"))
                .isEqualTo("2.25");
        visit.answers(Set.of("RUNNING"), Set.of()).signs("AIR-118-1");
        tryToConclude(visit, members("outcome", "TRANSFER")).refusedAs("invalid");
        tryToConclude(visit, members("outcome", "CASE", "transferredTo", "泽州县城市管理局"))
                .refusedAs("transferred-to-without-transfer");

        bureau.does("inspector-a", visit.at(), "conclusion", members(conclusion(), "transferredTo", "泽州县城市管理局"));

        Answer waiting = bureau.get("duty", "/leads/" + visit.lead);
        assertThat(waiting.text("/status")).isEqualTo("TRANSFERRED_AWAITING_RECEIPT");
        assertThat(waiting.text("/transferredTo")).isEqualTo("泽州县城市管理局");
        assertThat(bureau.stepsOf("duty", visit.lead)).containsExactly("登记移送回执");
        bureau.tryToCreate(
                        "inspector-a",
                        "/cases",
                        members(
                                "id", Ids.next().toString(),
                                "inspectionId", visit.inspection,
                                "violation", "AIR-118-1",
                                "cause", "涉嫌超标排放油烟案",
                                "facts", "油烟折算浓度超标"))
                .refusedAs("G5-filing-conditions");
        bureau.tries("duty", "/leads/" + visit.lead, "transfer-receipt", receipt("2022-11-15"))
                .refusedAs("receipt-before-transfer");
        bureau.does("duty", "/leads/" + visit.lead, "transfer-receipt", receipt(DAY));
        assertThat(visit.exit()).isEqualTo("TRANSFERRED");
    }

    @Test
    void whatTheBureauMayPenaliseItselfIsNotHandedOn() {
        CoalYard yard = new CoalYard(bureau).inspected(DAY);

        bureau.tries(
                        "inspector-a",
                        "/inspections/" + yard.inspection,
                        "conclusion",
                        members(conclusion(), "transferredTo", "泽州县城市管理局"))
                .refusedAs("ours-to-penalise");

        assertThat(bureau.get("duty", "/leads/" + yard.lead).text("/status")).isEqualTo("ACCEPTED");
    }

    private Answer tryToConclude(FieldVisit visit, Map<String, Object> said) {
        return bureau.tries("inspector-a", visit.at(), "conclusion", withAll(conclusion(), said));
    }

    private static Map<String, Object> withAll(Map<String, Object> as, Map<String, Object> changes) {
        Map<String, Object> all = new LinkedHashMap<>(as);
        all.putAll(changes);
        return all;
    }

    private static Map<String, Object> conclusion() {
        return members("outcome", "TRANSFER", "reason", "油烟由城市管理部门查处");
    }

    private static String answerAt(String lead) {
        return "/leads/" + lead + "/transfer-answer";
    }

    private static Map<String, Object> penalised(String fine) {
        return members(
                "result", "PENALISED",
                "said", "已作出行政处罚决定",
                "decisionNumber", "泽城管罚〔2022〕1号",
                "fine", fine,
                "answeredOn", DAY);
    }

    private long figure(String code) {
        return new BigDecimal(bureau.get(
                                "supervisor", "/figures/" + code + "/value?period=2022-11&region=" + FieldVisit.COUNTY)
                        .text("/value"))
                .longValueExact();
    }

    private static Map<String, Object> receipt(String on) {
        return members("number", "泽城管收〔2022〕9号", "receivedOn", on);
    }

    private static Map<String, Object> fume() {
        List<Map<String, Object>> samples = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            samples.add(members(
                    "value", "1.5",
                    "startedAt", FieldVisit.moment(DAY, 7, i * 10),
                    "endedAt", FieldVisit.moment(DAY, 7, i * 10 + 10)));
        }
        return members("samples", samples, "unit", "mg/m³", "flow", "9000", "workingBurners", "3");
    }

    private String kitchen(String party, int number) {
        return FieldVisit.object(
                bureau,
                party,
                "RESTAURANT",
                "第" + (number + 1) + "家饭店",
                members("kitchen", members("burners", "3", "purifier", "静电式")));
    }

    private String lead(String kitchen) {
        return bureau.create(
                        "duty",
                        "/leads",
                        members(
                                "channel",
                                "PATROL",
                                "region",
                                FieldVisit.COUNTY,
                                "place",
                                "国控点周边",
                                "summary",
                                "未正常使用油烟净化设施",
                                "objectId",
                                kitchen,
                                "receivedOn",
                                DAY))
                .text("/id");
    }

    private Answer sums() {
        return bureau.get("duty", "/leads/sums?from=" + DAY + "&to=" + DAY);
    }

    private static long count(Answer sums, String pointer) {
        return sums.body().at(pointer).asLong();
    }
}
