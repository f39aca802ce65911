package org.lijian.law.statute;

import java.util.List;

/** Statutes that belong together, as they are written in {@code statutes/*.yaml}. */
record StatuteFile(List<Statute> statutes) {}
