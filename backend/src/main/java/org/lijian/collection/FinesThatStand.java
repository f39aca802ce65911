package org.lijian.collection;

import java.util.Optional;
import org.lijian.casefile.PenaltyId;
import org.lijian.casefile.penalty.StandingFines;
import org.lijian.shared.Money;
import org.springframework.stereotype.Component;

/** What reviews and suits have left of each fine. */
@Component
class FinesThatStand implements StandingFines {
    private final CollectionMapper mapper;

    FinesThatStand(CollectionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Money> of(PenaltyId id) {
        return Optional.ofNullable(mapper.findByPenalty(id)).map(FineCollection::principal);
    }
}
