package org.lijian.measure;

import java.time.LocalDate;
import org.lijian.shared.OfficerId;

/** Why an approved measure was never imposed or carried out, as it is kept and shown. */
public record MeasureAbandonment(String reasons, LocalDate decidedOn, OfficerId decidedBy) {}
