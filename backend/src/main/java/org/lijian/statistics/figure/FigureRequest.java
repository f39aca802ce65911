package org.lijian.statistics.figure;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.PlatformRefusal;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** The period and the cut that a request asks for, each by the parameter of its name. */
public record FigureRequest(
        @Nullable String period,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable RegionCode region,
        @Nullable String domain,
        @Nullable String channel,
        @Nullable String violation,
        @Nullable String campaign,
        @Nullable OfficerId officer,
        @Nullable String category,
        @Nullable String timing) {
    private static final Set<String> NAMES = Arrays.stream(FigureRequest.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * A dimension that is misspelt must not be left out: the figure would be another one.
     *
     * @param others what this operation is asked besides
     * @throws org.lijian.shared.Problem {@code dimension-unknown}
     */
    static void requireKnown(Collection<String> asked, Set<String> others) {
        asked.stream()
                .filter(name -> !NAMES.contains(name) && !others.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw FigureRefusal.DIMENSION_UNKNOWN.with("dimension", name);
                });
    }

    /** @throws org.lijian.shared.Problem {@code malformed} */
    static int number(String text, String what, int most) {
        if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > most) {
            throw PlatformRefusal.MALFORMED.with("reason", what + " (1–" + most + ")");
        }
        return Integer.parseInt(text);
    }

    Cut cut(RegionCode where) {
        return new Cut(where, domain, channel, violation, campaign, officer, category, timing);
    }
}
