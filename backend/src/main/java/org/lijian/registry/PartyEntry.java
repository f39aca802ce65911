package org.lijian.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;
import org.lijian.shared.RegionCode;

/**
 * One line of a party's history.
 *
 * @param kind what it is: {@code lead}, {@code inspection}, {@code case}, {@code penalty}, {@code summary-penalty}
 * @param id of the thing itself
 * @param occurredOn the day it belongs to
 * @param status where it stands, or what came of it, by its code
 * @param violation code of the violation, where it is about one
 * @param amount fined, where it was
 */
public record PartyEntry(
        String kind,
        UUID id,
        PartyId partyId,
        LocalDate occurredOn,
        RegionCode region,
        String status,
        @Nullable String violation,
        @Nullable Money amount) {}
