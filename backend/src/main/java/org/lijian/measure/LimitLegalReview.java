package org.lijian.measure;

import java.time.LocalDate;
import org.lijian.shared.OfficerId;

/** The legal review (法制审核) that a halt passed after its hearing (《行政处罚法》第五十八条第一款第二项). */
public record LimitLegalReview(OfficerId reviewer, LocalDate reviewedOn) {}
