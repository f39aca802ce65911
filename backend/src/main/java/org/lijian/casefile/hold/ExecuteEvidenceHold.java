package org.lijian.casefile.hold;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** Two officers hold the evidence and list it on the spot. */
public record ExecuteEvidenceHold(
        @Nullable LocalDate executedOn,
        @Nullable List<OfficerId> officers,
        @Nullable List<HeldItem> items) {}
