package org.lijian.workflow;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;

/** What processes know: ids of what they are about, whom it concerns, and the few answers their gateways read. */
public final class Variables {
    /** Where the thing is, for the worklist. */
    public static final String REGION = "region";
    /** The inspectors of the thing, ids separated by commas, for the worklist. */
    public static final String OFFICERS = "officers";

    public static final String LEAD = "leadId";
    public static final String INSPECTION = "inspectionId";
    public static final String INSPECTION_REGION = "inspectionRegion";
    public static final String DOMAIN = "domain";
    public static final String SAMPLES_TAKEN = "samplesTaken";
    public static final String LABORATORY_REPORT = "laboratoryReportId";
    public static final String HAND_OVER_DUE = "handOverDue";
    public static final String RETEST_PASSED = "retestPassed";
    public static final String CASE = "caseId";
    public static final String PENALTY = "penaltyId";
    public static final String SUMMARY_PENALTY = "summaryPenaltyId";
    public static final String ORDER = "orderId";
    public static final String DELIVERY = "deliveryId";
    /** What a delivered document is about. */
    public static final String SUBJECT = "subjectId";
    /** The period that runs for a delivery, where it is not that of a penalty decision. */
    public static final String DEADLINE = "deadlineCode";

    public static final String SEIZURE = "seizureId";
    public static final String INVENTORY_DELIVERY = "inventoryDeliveryId";
    public static final String LIMIT = "limitId";
    public static final String LIMIT_KIND = "limitKind";

    public static final String TRIAGE_OUTCOME = "triageOutcome";
    public static final String INSPECTION_OUTCOME = "inspectionOutcome";
    public static final String LEAD_EXIT = "leadExit";
    public static final String ANSWER_DUE = "answerDue";
    public static final String REPLY_DUE = "replyDue";
    public static final String FILING_APPROVED = "filingApproved";
    public static final String INTERRUPTION = "interruption";
    public static final String RECUSAL_DECIDER = "recusalDecider";
    public static final String RECUSAL_ANSWERED = "recusalAnswered";
    public static final String REPLACEMENT_DUE = "replacementDue";
    public static final String REVIEW_PASSED = "reviewPassed";
    public static final String FINED = "fined";
    public static final String HEARING_HELD = "hearingHeld";
    public static final String NEXT_STEP = "nextStep";
    /** The roles that decide, where the diagram leaves that open. */
    public static final String APPROVER = "approver";
    /** Whether what is to be approved is of the heavier kind of its matter; absent where none is. */
    public static final String WEIGHTY = "weighty";

    public static final String ORIGINAL_SERVED = "originalServed";
    public static final String ORIGINAL_FINED = "originalFined";
    public static final String PARTY_TOLD = "partyTold";
    public static final String RECHECK_RESULT = "recheckResult";
    public static final String PUBLICATION_DUE = "publicationDue";
    public static final String FINE_DUE = "fineDue";
    public static final String CONFISCATION_DUE = "confiscationDue";
    public static final String MORE_TO_REFUND = "moreToRefund";
    public static final String REWARD_APPROVED = "rewardApproved";
    public static final String REWARD_COLLECTED = "rewardCollected";
    public static final String CLOSING_APPROVED = "closingApproved";
    public static final String REOPENING_APPROVED = "reopeningApproved";
    public static final String HOLD = "holdId";
    public static final String HOLD_APPROVED = "holdApproved";
    public static final String HOLD_RELEASED = "holdReleased";
    public static final String RELEASE_DELIVERY = "releaseDeliveryId";
    public static final String URGENT = "urgent";
    public static final String SEIZURE_APPROVED = "seizureApproved";
    public static final String HANDED_OVER = "handedOver";
    public static final String LIMIT_APPROVED = "limitApproved";
    public static final String HEARING_REQUESTED = "hearingRequested";
    public static final String REFERRAL_APPROVED = "referralApproved";
    public static final String REFERRAL_ANSWER = "referralAnswer";
    public static final String NO_FILING_RESPONSE = "noFilingResponse";

    private Variables() {}

    /** Roles as a process knows them. */
    public static String names(Collection<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    /** Officers as a process knows them. */
    public static String text(Collection<OfficerId> officers) {
        return officers.stream().map(OfficerId::text).sorted().collect(Collectors.joining(","));
    }

    /** Officers as a process knew them. */
    static Set<OfficerId> officers(String text) {
        return text.isEmpty()
                ? Set.of()
                : Stream.of(text.split(",")).map(OfficerId::of).collect(Collectors.toUnmodifiableSet());
    }
}
