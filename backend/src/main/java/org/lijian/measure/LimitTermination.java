package org.lijian.measure;

import java.time.LocalDate;
import org.lijian.shared.OfficerId;

/** The end by itself, as it is kept. */
record LimitTermination(TerminationGround ground, LocalDate endedOn, String proof, OfficerId recordedBy) {}
