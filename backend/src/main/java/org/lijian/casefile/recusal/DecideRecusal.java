package org.lijian.casefile.recusal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.MayBeNull;
import org.lijian.shared.OfficerId;

/**
 * Decides on a recusal.
 *
 * @param attendees who discussed it, where the collective decides
 */
@MayBeNull
public record DecideRecusal(
        @Nullable Boolean approved,
        @Nullable String opinion,
        @Nullable List<OfficerId> attendees) {}
