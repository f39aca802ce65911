package org.lijian.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.RegionCode;

/**
 * What a clock asks for was done, in time or late. It is no fact of its own for the audit chain: the act that did it is there.
 *
 * @param deadlineOf what the clock ran for
 * @param days the calendar days from its trigger to the day it was met
 * @param watched whether warnings of it were due
 */
public record DeadlineMet(
        DeadlineId deadlineId,
        UUID deadlineOf,
        String code,
        RegionCode region,
        LocalDate metOn,
        boolean late,
        int days,
        boolean watched) {}
