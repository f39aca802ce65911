package org.lijian.casefile.penalty;

import java.util.Optional;
import org.lijian.casefile.PenaltyId;
import org.lijian.shared.Money;

/** What is left of a served fine after reviews and suits; the module that collects it answers. */
public interface StandingFines {
    /** The fine as it stands now, zero where it was revoked; nothing where none has fallen due. */
    Optional<Money> of(PenaltyId id);
}
