package org.lijian.standalone.demo;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lijian.standalone.demo.YearPlan.Counts;
import tools.jackson.databind.JsonNode;

/** What the system counts of the year beside what was to come of it, row by row. */
final class YearFigures {
    private static final String YEAR = "2022";

    private final Api api;
    private final PrintStream out;
    private final List<String> differences = new ArrayList<>();

    YearFigures(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    /** Returns the rows that differ; none, when all is well. */
    List<String> compare(YearPlan plan, String lowNoxCampaign) {
        Counts counts = plan.counts();
        line("指标", "应为", "统计");
        row("立案处罚（件）", counts.casesFiled(), figure("cases-filed", ""));
        row("罚款（元）", plan.finesDecided(), figure("fines-decided-amount", ""));
        row("按日连续处罚（件）", plan.perDayCases().size(), figure("per-day-penalties", ""));
        row("按日连续处罚（元）", plan.perDayAmount(), figure("per-day-amount", ""));
        row("移送行政拘留（件）", counts.detentions(), figure("detentions", ""));
        row("查封扣押（件）", counts.seizures(), figure("seizures", ""));
        row("限产停产（件）", counts.limits(), figure("limits-and-halts", ""));
        roadside(plan);
        row("餐饮油烟处罚（件）", counts.kitchens(), figure("fines-decided", "&violation=AIR-118-1"));
        row("餐饮油烟罚款（元）", plan.kitchenFines(), figure("fines-decided-amount", "&violation=AIR-118-1"));
        JsonNode boilers = api.get("supervisor", "/measurement-figures?kind=BOILER_STACK&from=2022-01-01&to=2022-12-31")
                .body();
        row("锅炉检测（台）", counts.boilersTested(), boilers.get("measured").asString());
        row("锅炉超标（台）", counts.boilersOver(), boilers.get("over").asString());
        String cut = "&campaign=" + lowNoxCampaign;
        row("锅炉检查（台）", counts.boilersInspected(), figure("inspections", cut));
        row("未低氮改造（台）", counts.boilersWithoutLowNox(), figure("findings", cut + "&category=LOW_NOX"));
        row("秸秆焚烧（起）", counts.strawFires(), figure("leads-in", "&channel=DRONE_SATELLITE"));
        row(
                "查无实据（条，假定）",
                counts.leadsNothingFound(),
                figure("leads-out", "&channel=HOTLINE_12345&category=NOTHING_FOUND"));
        return differences;
    }

    private void roadside(YearPlan plan) {
        int checked = 0;
        int penalised = 0;
        BigDecimal fines = BigDecimal.ZERO;
        String cursor = "";
        do {
            JsonNode page = api.get("inspector-a", "/roadside-sessions?limit=100" + cursor)
                    .body();
            for (JsonNode session : page.get("items")) {
                JsonNode whole = api.get(
                                "inspector-a",
                                "/roadside-sessions/" + session.get("id").asString())
                        .body();
                checked += whole.at("/figures/checked").asInt();
                penalised += whole.path("penalised").asInt(0);
                fines = fines.add(new BigDecimal(whole.path("fines").asString("0")));
            }
            JsonNode next = page.path("nextCursor");
            cursor = next.isString() ? "&cursor=" + next.asString() : "";
        } while (!cursor.isEmpty());
        row("重型燃气车检查（辆）", plan.counts().trucksChecked(), String.valueOf(checked));
        row("重型燃气车处罚（辆）", plan.counts().trucksPenalised(), String.valueOf(penalised));
        row("重型燃气车罚款（元）", plan.truckFines(), fines.toPlainString());
    }

    private String figure(String code, String cut) {
        return api.get("supervisor", "/figures/" + code + "/value?period=" + YEAR + cut)
                .text("/value");
    }

    private void row(String what, int expected, String counted) {
        row(what, BigDecimal.valueOf(expected), counted);
    }

    private void row(String what, BigDecimal expected, String counted) {
        boolean same = expected.compareTo(new BigDecimal(counted)) == 0;
        line((same ? "   " : "!! ") + what, expected.toPlainString(), counted);
        if (!same) {
            differences.add(what + ": expected " + expected.toPlainString() + ", counted " + counted);
        }
    }

    private void line(String what, String expected, String counted) {
        out.printf("%-24s %16s %16s%n", what, expected, counted);
        out.flush();
    }
}
