package org.lijian.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.lijian.standalone.demo.PublishedCases.PublishedCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How many of what happens in the year that is replayed, and for how much. At the full scale these are the published figures; at a smaller
 * one as many of them as make up the same year in small, and at least one of each.
 *
 * @param finesDecided yuan, the per-day penalties and the decisions before them included
 * @param yardFines of the cases that nothing is published about, generated from the seed
 */
record YearPlan(
        Counts counts,
        BigDecimal finesDecided,
        BigDecimal perDayAmount,
        BigDecimal kitchenFines,
        BigDecimal truckFines,
        BigDecimal boilerFine,
        BigDecimal evasionFine,
        List<BigDecimal> yardFines,
        List<PublishedCase> perDayCases,
        LocalDate firstMonday,
        LocalDate lastMonday) {
    private static final String SEED = "/seeds/published/year-2022.yaml";
    private static final int THOUSAND = 1000;

    YearPlan {
        yardFines = List.copyOf(yardFines);
        perDayCases = List.copyOf(perDayCases);
    }

    /** How many of what. */
    record Counts(
            int casesFiled,
            int detentions,
            int seizures,
            int limits,
            int trucksChecked,
            int trucksPenalised,
            int kitchens,
            int boilersTested,
            int boilersOver,
            int boilersInspected,
            int boilersWithoutLowNox,
            int strawFires,
            int leadsNothingFound) {}

    /** @param scale 1 for the published year */
    static YearPlan read(BigDecimal scale) throws IOException {
        try (InputStream in = Objects.requireNonNull(YearPlan.class.getResourceAsStream(SEED), SEED)) {
            return of(new YAMLMapper().readTree(in), PublishedCases.read().cases(), scale);
        }
    }

    private static YearPlan of(JsonNode year, List<PublishedCase> perDay, BigDecimal scale) {
        JsonNode published = year.get("published");
        JsonNode assumed = year.get("assumed");
        Scaled scaled = new Scaled(published, scale);
        Counts counts = new Counts(
                Math.max(scaled.count("casesFiled"), perDay.size() + 4),
                scaled.count("detentions"),
                scaled.count("seizures"),
                scaled.count("limitsAndHalts"),
                scaled.count("trucksChecked"),
                scaled.count("trucksPenalised"),
                scaled.count("kitchens"),
                scaled.count("boilersTested"),
                scaled.count("boilersOver"),
                scaled.count("boilersInspected"),
                scaled.count("boilersWithoutLowNox"),
                scaled.count("strawFires"),
                new Scaled(assumed, scale).count("leadsNothingFound"));
        BigDecimal boilerFine = money(assumed, "boilerFine");
        BigDecimal evasionFine = money(assumed, "evasionFine");
        BigDecimal kitchenFines = share(money(published, "kitchenFines"), counts.kitchens(), published, "kitchens");
        BigDecimal perDayAmount = money(published, "perDayAmount");
        BigDecimal others = perDay.stream()
                .map(story -> new BigDecimal(story.dailyAmount()))
                .reduce(perDayAmount, BigDecimal::add)
                .add(boilerFine.multiply(BigDecimal.valueOf(counts.boilersOver())))
                .add(evasionFine.multiply(BigDecimal.valueOf(counts.detentions())))
                .add(kitchenFines);
        int yards =
                counts.casesFiled() - perDay.size() - counts.boilersOver() - counts.detentions() - counts.kitchens();
        boolean whole = scale.compareTo(BigDecimal.ONE) == 0;
        BigDecimal left = whole
                ? money(published, "finesDecided").subtract(others)
                : BigDecimal.valueOf(48L * THOUSAND).multiply(BigDecimal.valueOf(yards));
        List<BigDecimal> yardFines = spread(left.setScale(2, RoundingMode.UNNECESSARY), yards, assumed);
        return new YearPlan(
                counts,
                left.add(others),
                perDayAmount,
                kitchenFines,
                share(money(published, "truckFines"), counts.trucksPenalised(), published, "trucksPenalised"),
                boilerFine,
                evasionFine,
                yardFines,
                perDay,
                LocalDate.parse(assumed.get("firstMonday").asString()),
                LocalDate.parse(assumed.get("lastMonday").asString()));
    }

    /** Whole thousands within the range of the seed that come to {@code sum}. */
    private static List<BigDecimal> spread(BigDecimal sum, int cases, JsonNode assumed) {
        int least = assumed.get("yardFineFrom").asInt() / THOUSAND;
        int most = assumed.get("yardFineTo").asInt() / THOUSAND;
        Random random = new Random(assumed.get("seed").asLong());
        int[] thousands = new int[cases];
        long missing = sum.longValueExact() / THOUSAND;
        for (int i = 0; i < cases; i++) {
            thousands[i] = least + random.nextInt(most - least + 1);
            missing -= thousands[i];
        }
        while (missing != 0) {
            int i = random.nextInt(cases);
            int step = missing > 0 ? 1 : -1;
            if (thousands[i] + step >= least && thousands[i] + step <= most) {
                thousands[i] += step;
                missing -= step;
            }
        }
        List<BigDecimal> fines = new ArrayList<>();
        for (int one : thousands) {
            fines.add(BigDecimal.valueOf((long) one * THOUSAND).setScale(2));
        }
        return fines;
    }

    /** The part of a published sum that falls on so many of those it is published of. */
    private static BigDecimal share(BigDecimal sum, int count, JsonNode published, String of) {
        int all = published.get(of).asInt();
        return count == all
                ? sum
                : sum.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal money(JsonNode of, String name) {
        return new BigDecimal(of.get(name).asString());
    }

    private record Scaled(JsonNode of, BigDecimal scale) {
        int count(String name) {
            BigDecimal whole = BigDecimal.valueOf(of.get(name).asInt());
            return Math.max(
                    1, whole.multiply(scale).setScale(0, RoundingMode.HALF_UP).intValueExact());
        }
    }
}
