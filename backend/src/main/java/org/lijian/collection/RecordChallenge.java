package org.lijian.collection;

import java.time.LocalDate;

/** A review body or a court accepted a challenge of the decision. */
public record RecordChallenge(
        ChallengeId id, ChallengeKind kind, String body, String caseNumber, LocalDate acceptedOn) {}
