package org.lijian.plan.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

/**
 * 确定抽取名单: the officers who may be drawn, and whatever of the list is not as usual, each with its reason.
 *
 * @param weights objects that are not of weight 1
 */
public record SayWhoMayBeDrawn(
        @Nullable List<OfficerId> officers,
        @Nullable List<Weight> weights,
        @Nullable List<Recusal> recusals,
        @Nullable List<ExcludedObject> excludedObjects,
        @Nullable List<ExcludedOfficer> excludedOfficers) {
    /** How much likelier than one of weight 1 it is drawn. */
    public record Weight(
            @Nullable RegulatedObjectId objectId,
            @Nullable Integer weight,
            @Nullable String note) {}

    /** An officer who may not inspect this object. */
    public record Recusal(
            @Nullable OfficerId officer,
            @Nullable RegulatedObjectId objectId,
            @Nullable String note) {}

    /** An object that is not drawn. */
    public record ExcludedObject(
            @Nullable RegulatedObjectId objectId,
            @Nullable SkipReason reason,
            @Nullable String note) {}

    /** An officer who is not drawn. */
    public record ExcludedOfficer(
            @Nullable OfficerId officer,
            @Nullable SkipReason reason,
            @Nullable String note) {}
}
