package org.lijian.casefile.joint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lijian.casefile.Accused;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Require;
import org.lijian.registry.Parties;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.registry.RegulatedObjectView;
import org.lijian.shared.RegionCode;
import org.springframework.stereotype.Component;

/**
 * Looks at whom a case is asked for. A party may be at home anywhere: what it did is penalised where it was done (行政处罚法第二十二条), so that only
 * its object has to lie there.
 */
@Component
class AccusedParties {
    private final Parties parties;

    AccusedParties(Parties parties) {
        this.parties = parties;
    }

    Accused of(AccusedParty asked, JointMatter matter, @Nullable LocalDate foundOn, CurrentOfficer officer) {
        PartyId party =
                parties.party(Require.present(asked.partyId(), "/partyId")).id();
        RegulatedObjectId object = asked.objectId();
        if (object != null) {
            requireOfThisMatter(parties.object(object, officer), party, matter.region());
        }
        return new Accused(party, object, foundOn);
    }

    static void requireOfThisMatter(RegulatedObjectView object, PartyId party, RegionCode place) {
        if (!object.partyId().equals(party)) {
            throw JointRefusal.OBJECT_OF_ANOTHER_PARTY.with().at("/objectId");
        }
        if (!place.contains(object.region())) {
            throw JointRefusal.OBJECT_ELSEWHERE
                    .with("region", object.region(), "place", place)
                    .at("/objectId");
        }
    }
}
