package org.lijian.statistics.fact;

/** Which things milestones happen to. */
enum SubjectKind {
    LEAD,
    INSPECTION,
    CASE,
    PENALTY,
    ORDER,
    SEIZURE,
    LIMIT,
    REFERRAL,
    CAMPAIGN,
    CAMPAIGN_ITEM,
    LISTING
}
