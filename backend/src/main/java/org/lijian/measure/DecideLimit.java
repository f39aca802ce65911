package org.lijian.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision; a restriction names its last day, a halt lasts until it is lifted.
 *
 * @param legalReview the review it passed, for a halt that was heard
 */
public record DecideLimit(
        LocalDate decidedOn,
        String reasons,
        @Nullable LocalDate until,
        @Nullable LimitLegalReview legalReview) {}
