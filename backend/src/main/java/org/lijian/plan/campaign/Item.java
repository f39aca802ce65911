package org.lijian.plan.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

/** One entry of the five lists (任务、问题、责任、举措、时限). */
record Item(
        ItemId id,
        CampaignId campaignId,
        RegulatedObjectId objectId,
        String task,
        String problem,
        OfficerId responsible,
        String measure,
        LocalDate dueOn,
        OfficerId addedBy,
        @Nullable LocalDate doneOn,
        @Nullable String result,
        @Nullable OfficerId doneBy) {

    boolean saysTheSameAs(Item other) {
        return campaignId.equals(other.campaignId)
                && objectId.equals(other.objectId)
                && task.equals(other.task)
                && problem.equals(other.problem)
                && responsible.equals(other.responsible)
                && measure.equals(other.measure)
                && dueOn.equals(other.dueOn);
    }

    Item done(LocalDate on, String how, OfficerId by) {
        return new Item(id, campaignId, objectId, task, problem, responsible, measure, dueOn, addedBy, on, how, by);
    }

    boolean isOverdue(LocalDate today) {
        return doneOn == null && today.isAfter(dueOn);
    }

    ItemView view(LocalDate today) {
        return new ItemView(id, objectId, task, problem, responsible, measure, dueOn, isOverdue(today), doneOn, result);
    }
}
