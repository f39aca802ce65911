package org.lijian.measure;

import java.time.LocalDate;
import org.lijian.shared.OfficerId;

/** The plan of rectification, as it is kept. */
record LimitPlan(LocalDate filedOn, String publishedAt, String summary, OfficerId recordedBy) {}
