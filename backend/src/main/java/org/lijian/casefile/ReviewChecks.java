package org.lijian.casefile;

/** The six questions of the review form (案件审查表): 管辖、事实、证据、程序、时效、适用法律. */
public record ReviewChecks(
        boolean jurisdiction, boolean facts, boolean evidence, boolean procedure, boolean limitation, boolean law) {
    boolean allMet() {
        return jurisdiction && facts && evidence && procedure && limitation && law;
    }
}
