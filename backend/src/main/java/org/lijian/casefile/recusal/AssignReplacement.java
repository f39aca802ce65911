package org.lijian.casefile.recusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** Assigns officers to investigate instead of the one who was recused. */
public record AssignReplacement(@Nullable List<OfficerId> officers) {}
