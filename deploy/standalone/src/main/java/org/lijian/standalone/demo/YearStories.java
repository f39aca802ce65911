package org.lijian.standalone.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lijian.standalone.demo.PublishedCases.PublishedCase;
import org.lijian.standalone.demo.YearPlan.Counts;

/** Spreads what a plan counts over the year. */
final class YearStories {
    static final String TESTING = "锅炉达标排放专项检测";
    static final String LOW_NOX = "燃气锅炉低氮改造专项检查";

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 4);
    private static final int DAYS = 350;
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Api api;
    private final Narrator narrator;
    private final YearPlan plan;
    private final Counts counts;
    private final List<YearStory> stories = new ArrayList<>();
    private int cases;

    YearStories(Api api, Narrator narrator, YearPlan plan) {
        this.api = api;
        this.narrator = narrator;
        this.plan = plan;
        this.counts = plan.counts();
    }

    List<YearStory> all() {
        for (PublishedCase published : plan.perDayCases()) {
            stories.add(YearStory.of(new CaseReplay(api, narrator, published)));
        }
        cases();
        boilers(new YearBoilers(ofYear(api, narrator)));
        YearField field = new YearField(ofYear(api, narrator));
        trucks(field);
        leads(field);
        return stories;
    }

    private void cases() {
        BigDecimal kitchenFine =
                plan.kitchenFines().divide(BigDecimal.valueOf(counts.kitchens()), 2, RoundingMode.UNNECESSARY);
        for (int i = 0; i < counts.boilersOver(); i++) {
            YearCase story = next(YearAct.BOILER, plan.boilerFine());
            stories.add(i < counts.limits() ? story.withLimit() : story.plain());
        }
        for (int i = 0; i < counts.detentions(); i++) {
            stories.add(next(YearAct.EVASION, plan.evasionFine()).withDetention());
        }
        for (int i = 0; i < counts.kitchens(); i++) {
            stories.add(next(YearAct.KITCHEN, kitchenFine).plain());
        }
        for (int i = 0; i < plan.yardFines().size(); i++) {
            YearCase story = next(YearAct.YARD, plan.yardFines().get(i));
            stories.add(i < counts.seizures() ? story.withSeizure() : story.plain());
        }
    }

    /** Cases begin Monday after Monday, all over again when the last one is reached; each prime step mixes the acts. */
    private YearCase next(YearAct act, BigDecimal fine) {
        long weeks = ChronoUnit.WEEKS.between(plan.firstMonday(), plan.lastMonday()) + 1;
        LocalDate monday = plan.firstMonday().plusWeeks(cases * 7L % weeks);
        cases++;
        return new YearCase(scene("c" + cases, monday), act, fine);
    }

    private void boilers(YearBoilers field) {
        int kept = counts.boilersTested() - counts.boilersOver();
        LocalDate last = FIRST.plusDays(DAYS);
        stories.add(new YearStory().on(FIRST, () -> {
            field.campaign(TESTING, FIRST, last);
            field.campaign(LOW_NOX, FIRST, last);
        }));
        visits(field, TESTING, kept, true, 0);
        visits(field, LOW_NOX, counts.boilersInspected(), false, counts.boilersWithoutLowNox());
    }

    private void visits(YearBoilers field, String title, int boilers, boolean tested, int withoutLowNox) {
        int visits = YearBoilers.visits(boilers);
        for (int i = 0; i < visits; i++) {
            int number = i;
            LocalDate on = spread(i, visits);
            stories.add(new YearStory()
                    .on(on, () -> field.visitBoilers(title, number, boilers, tested, withoutLowNox, on)));
        }
    }

    private void trucks(YearField field) {
        List<YearRoadside> sessions = YearRoadside.of(plan);
        for (int i = 0; i < sessions.size(); i++) {
            int session = i;
            LocalDate on = spread(i, sessions.size());
            stories.add(new YearStory().on(on, () -> field.checkTrucks(session, sessions.get(session), on)));
        }
    }

    private void leads(YearField field) {
        for (int i = 0; i < counts.strawFires(); i++) {
            int number = i;
            LocalDate on = spread(i, counts.strawFires());
            stories.add(new YearStory().on(on, () -> field.strawFire(number, on)));
        }
        for (int i = 0; i < counts.leadsNothingFound(); i++) {
            int number = i;
            LocalDate on = spread(i, counts.leadsNothingFound());
            stories.add(new YearStory().on(on, () -> field.nothingFound(number, on)));
        }
    }

    /** The i-th of so many days after the first of the year. */
    private static LocalDate spread(int i, int of) {
        return FIRST.plusDays(1 + (long) i * (DAYS - 2) / of);
    }

    private Scene scene(String key, LocalDate monday) {
        return scene(api, narrator, key, monday);
    }

    /** What is the same of the year as a whole. */
    static Scene ofYear(Api api, Narrator narrator) {
        return scene(api, narrator, "year", FIRST);
    }

    private static Scene scene(Api api, Narrator narrator, String key, LocalDate monday) {
        return new Scene(
                api,
                narrator,
                new PublishedCase(
                        key,
                        "泽州县演示企业 " + key,
                        0,
                        "0.00",
                        "0.00",
                        creditCode(key),
                        "泽州县境内",
                        "112.8990",
                        "35.5020",
                        1000,
                        Map.of("lead", monday)));
    }

    /** A unified social credit code that nobody has, with its check character (GB 32100-2015). */
    private static String creditCode(String key) {
        String body = "91140525MA" + "Y%06d".formatted(Math.floorMod(key.hashCode(), 1_000_000));
        int sum = 0;
        int weight = 1;
        for (char character : body.toCharArray()) {
            sum += CHARACTERS.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return body + CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
