package org.lijian.statistics.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.RegionCode;

/**
 * The counties of an area in their order, with the rule and what each earned by it.
 *
 * @param counties those where anything that counts was done or to be done
 */
public record RankingView(
        LocalDate from, LocalDate to, RegionCode region, Rule rule, List<County> counties, FigureSource source) {
    static RankingView of(
            Period period, RegionCode area, RankingRule rule, List<County> counties, FigureSource source) {
        return new RankingView(
                period.from(),
                period.to(),
                area,
                new Rule(rule.name(), rule.validFrom(), rule.parts(), rule.citation(), rule.verified()),
                counties,
                source);
    }

    public record Rule(
            String name, LocalDate validFrom, List<RankingRule.Part> parts, LegalCitation citation, boolean verified) {}

    /** @param score of a hundred points */
    public record County(int rank, RegionCode region, String score, List<Earned> earned) {
        County at(int place) {
            return new County(place, region, score, earned);
        }
    }

    /**
     * @param share in percent; absent where nothing was to be done
     * @param points absent as well, then
     */
    public record Earned(
            String figure, @Nullable String share, @Nullable String points) {}
}
