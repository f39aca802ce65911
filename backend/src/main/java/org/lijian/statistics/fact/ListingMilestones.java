package org.lijian.statistics.fact;

import java.util.UUID;
import org.lijian.registry.standing.PartyLeftList;
import org.lijian.registry.standing.PartyListed;
import org.lijian.statistics.MilestoneKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is entered on the red, black and other lists, and who leaves them. */
@Component
class ListingMilestones {
    private final MilestoneBook book;

    ListingMilestones(MilestoneBook book) {
        this.book = book;
    }

    @EventListener
    @Order(0)
    void on(PartyListed event) {
        UUID listing = event.listingId().value();
        Origin origin = Origin.of(event.region()).ofParty(event.partyId().value());
        book.begin(listing, SubjectKind.LISTING, origin, event.listedOn());
        book.write(Milestone.of(MilestoneKind.PARTY_LISTED, listing, origin, event.listedOn())
                .as(event.list())
                .by(event.by()));
    }

    @EventListener
    @Order(0)
    void on(PartyLeftList event) {
        UUID listing = event.listingId().value();
        book.end(listing, event.leftOn());
        book.write(book.of(MilestoneKind.PARTY_UNLISTED, listing, event.region(), event.leftOn())
                .as(event.list())
                .by(event.by())
                .taking(book.daysSince(listing, MilestoneKind.PARTY_LISTED, event.leftOn())));
    }
}
