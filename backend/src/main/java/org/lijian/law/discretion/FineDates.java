package org.lijian.law.discretion;

import java.time.LocalDate;
import java.util.List;
import org.lijian.law.LegalDates;
import org.lijian.shared.Problem;

/** The order in which the days of a fine can lie: acted, ended, decided; earlier decisions before all of them. */
final class FineDates {
    private FineDates() {}

    /** @throws Problem pointing at the date that cannot be */
    static void requirePossible(FineCase fine) {
        LegalDates.possible(fine.actedOn(), "/actedOn");
        LegalDates.possible(fine.decidedOn(), "/decidedOn");
        LocalDate ended = fine.facts().endedOn();
        if (ended != null) {
            LegalDates.possible(ended, "/endedOn");
            if (ended.isBefore(fine.actedOn())) {
                throw DiscretionRefusal.ENDED_BEFORE_ACT
                        .with("ended", ended, "acted", fine.actedOn())
                        .at("/endedOn");
            }
        }
        if (fine.decidedOn().isBefore(fine.actDay())) {
            throw DiscretionRefusal.DECIDED_BEFORE_ACT
                    .with("decided", fine.decidedOn(), "acted", fine.actDay())
                    .at("/decidedOn");
        }
        requireEarlier(fine);
    }

    private static void requireEarlier(FineCase fine) {
        List<LocalDate> earlier = fine.facts().earlierDecisions();
        for (int i = 0; earlier != null && i < earlier.size(); i++) {
            String pointer = "/earlierDecisions/" + i;
            LegalDates.possible(earlier.get(i), pointer);
            if (earlier.get(i).isAfter(fine.actDay())) {
                throw DiscretionRefusal.NOT_EARLIER
                        .with("decided", earlier.get(i), "acted", fine.actDay())
                        .at(pointer);
            }
        }
    }
}
