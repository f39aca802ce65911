package org.lijian.casebundle;

import org.lijian.casefile.CaseId;

/** What the job is told. */
record CaseBundleArgument(CaseId caseId) {}
