package org.lijian.law.circumstance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.LegalCitation;
import org.lijian.shared.Percentage;

/**
 * A rule by which an amount may leave its benchmark, as it is served.
 *
 * @param base what the share is a share of: the amount, the largest or the least fine of the law
 */
public record AdjustmentView(
        String code,
        String name,
        AdjustmentEffect effect,
        String base,
        Percentage least,
        Percentage most,
        boolean belowMinimum,
        List<String> requires,
        List<String> anyOf,
        List<String> excludedBy,
        boolean collectiveDiscussion,
        boolean verified,
        LegalCitation citation,
        @Nullable String note) {
    public AdjustmentView {
        requires = List.copyOf(requires);
        anyOf = List.copyOf(anyOf);
        excludedBy = List.copyOf(excludedBy);
    }

    static AdjustmentView of(AdjustmentFile.Rule rule) {
        return new AdjustmentView(
                rule.code(),
                rule.name(),
                rule.effect(),
                rule.base().name(),
                rule.least(),
                rule.most(),
                rule.belowMinimum(),
                rule.requires(),
                rule.anyOf(),
                rule.excludedBy(),
                rule.collectiveDiscussion(),
                rule.verified(),
                rule.citation(),
                rule.note());
    }
}
