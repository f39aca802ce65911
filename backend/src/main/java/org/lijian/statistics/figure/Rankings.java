package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.platform.CurrentOfficer;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Service;

/**
 * Ranks the counties of an area. A county earns of each share's points as much as its share; a share it has none of, because nothing was to
 * be done, counts neither for nor against it, and what it earned is brought to a hundred points.
 */
@Service
public class Rankings {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Figures figures;
    private final FigureStore store;
    private final Chapter<Timeline<RankingRule>> rules;

    Rankings(Figures figures, FigureStore store, LawBook book) {
        this.figures = figures;
        this.store = store;
        this.rules = book.chapter(Rankings::index);
    }

    static Timeline<RankingRule> index(ReferenceBook book) {
        List<RankingRule> versions =
                book.read("figures/ranking.yaml", RankingRule.File.class).versions();
        Map<String, FigureDefinition> figures = FigureDefinitions.index(book);
        for (RankingRule rule : versions) {
            for (RankingRule.Part part : rule.parts()) {
                FigureDefinition figure = figures.get(part.figure());
                if (figure == null || figure.unit() != FigureUnit.PERCENT) {
                    throw new IllegalArgumentException("a ranking is made of shares, not of " + part.figure());
                }
            }
        }
        return new Timeline<>("figures/ranking", versions);
    }

    /** @throws org.lijian.shared.Problem {@code ranking-not-defined} and as figures refuse */
    public RankingView rank(Period period, RegionCode area, CurrentOfficer officer) {
        RankingRule rule = rule(period);
        return store.atOneMoment(() -> rank(rule, period, area, officer));
    }

    /** @throws org.lijian.shared.Problem as {@link #rank} would refuse */
    public void requireRankable(Period period, RegionCode area) {
        rule(period)
                .parts()
                .forEach(part -> figures.requireAnswerable(part.figure(), period, Cut.of(area), Dimension.REGION));
    }

    private RankingRule rule(Period period) {
        return rules.get().at(period.to()).orElseThrow(() -> FigureRefusal.RANKING_NOT_DEFINED.with("to", period.to()));
    }

    private RankingView rank(RankingRule rule, Period period, RegionCode area, CurrentOfficer officer) {
        Map<String, Map<String, String>> shares = new TreeMap<>();
        for (RankingRule.Part part : rule.parts()) {
            for (FigureAnswer.Group group : Objects.requireNonNull(
                    figures.answer(part.figure(), period, Cut.of(area), Dimension.REGION, officer)
                            .groups())) {
                String share = group.value();
                if (share != null) {
                    shares.computeIfAbsent(group.key(), county -> new HashMap<>())
                            .put(part.figure(), share);
                }
            }
        }
        List<RankingView.County> unranked = shares.entrySet().stream()
                .map(county -> scored(county.getKey(), county.getValue(), rule))
                .toList();
        return RankingView.of(period, area, rule, ranked(unranked), store.source());
    }

    private static RankingView.County scored(String county, Map<String, String> shares, RankingRule rule) {
        BigDecimal earned = BigDecimal.ZERO;
        int possible = 0;
        List<RankingView.Earned> parts = new ArrayList<>();
        for (RankingRule.Part part : rule.parts()) {
            String share = shares.get(part.figure());
            BigDecimal points = share == null ? null : points(part, new BigDecimal(share));
            parts.add(new RankingView.Earned(part.figure(), share, points == null ? null : points.toPlainString()));
            if (points != null) {
                earned = earned.add(points);
                possible += part.points();
            }
        }
        BigDecimal score = earned.multiply(HUNDRED).divide(BigDecimal.valueOf(possible), 2, RoundingMode.HALF_UP);
        return new RankingView.County(0, RegionCode.of(county), score.toPlainString(), parts);
    }

    private static BigDecimal points(RankingRule.Part part, BigDecimal share) {
        BigDecimal counted = part.fewerIsBetter() ? HUNDRED.subtract(share) : share;
        return counted.multiply(BigDecimal.valueOf(part.points())).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** Those with the same score share a rank, and the next is as many further. */
    private static List<RankingView.County> ranked(List<RankingView.County> counties) {
        List<RankingView.County> sorted = counties.stream()
                .sorted(Comparator.comparing((RankingView.County county) -> new BigDecimal(county.score()))
                        .reversed()
                        .thenComparing(county -> county.region().value()))
                .toList();
        List<RankingView.County> ranked = new ArrayList<>();
        for (RankingView.County county : sorted) {
            RankingView.County before = ranked.isEmpty() ? county : ranked.get(ranked.size() - 1);
            boolean same = !ranked.isEmpty() && before.score().equals(county.score());
            ranked.add(county.at(same ? before.rank() : ranked.size() + 1));
        }
        return ranked;
    }
}
