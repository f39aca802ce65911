package org.lijian.registry.merger;

import java.util.List;
import org.lijian.registry.PartyView;

/** An entry that may be the same party, and why. */
public record MatchView(PartyView party, List<Likeness> because) {}
