package org.lijian.deadline;

import java.util.UUID;
import org.lijian.shared.RegionCode;

/**
 * What a clock asks for was not done after all: the clock runs as if it had never been met. It is no fact of its own for the audit chain:
 * the act that undid it is there.
 *
 * @param deadlineOf what the clock runs for
 * @param watched whether warnings of it are due
 */
public record DeadlineReopened(
        DeadlineId deadlineId, UUID deadlineOf, String code, RegionCode region, boolean watched) {}
