package org.lijian.plan.draw;

import java.util.List;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.OfficerId;

/** One target that is inspected and the two officers who do it. */
record Pick(RegulatedObjectId object, List<OfficerId> officers) {}
