package org.lijian.statistics.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/**
 * A figure under one cut.
 *
 * @param value written with the decimals of its unit; absent where it has none, such as a share of nothing
 * @param terms the numbers it is made of, each of which opens its rows
 * @param groups the same split by a dimension, by the value of it; those with nothing in them are not there
 * @param before the period before, absent where it cannot be counted the same way
 * @param source where it was read and how far that is behind
 */
public record FigureAnswer(
        String figure,
        String name,
        FigureUnit unit,
        int version,
        String formula,
        LocalDate from,
        LocalDate to,
        Chosen cut,
        @Nullable String value,
        List<TermValue> terms,
        @Nullable Dimension by,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Group> groups,
        @Nullable Compared before,
        @Nullable Compared yearBefore,
        FigureSource source) {
    /** The cut as it is shown. */
    public record Chosen(
            RegionCode region,
            @Nullable String domain,
            @Nullable String channel,
            @Nullable String violation,
            @Nullable String campaign,
            @Nullable OfficerId officer,
            @Nullable String category,
            @Nullable String timing) {
        static Chosen of(Cut cut) {
            return new Chosen(
                    cut.region(),
                    cut.domain(),
                    cut.channel(),
                    cut.violation(),
                    cut.campaign(),
                    cut.officer(),
                    cut.category(),
                    cut.timing());
        }
    }

    /** @param number counted from 1, as rows are asked for */
    public record TermValue(
            int number, String term, @Nullable String value) {}

    public record Group(String key, @Nullable String value) {}

    /**
     * @param change what the figure has grown by, in its unit
     * @param unavailable the code of the reason why there is nothing to compare with
     */
    public record Compared(
            LocalDate from,
            LocalDate to,
            @Nullable String value,
            @Nullable String change,
            @Nullable String unavailable) {}
}
