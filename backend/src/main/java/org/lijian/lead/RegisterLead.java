package org.lijian.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.registry.Coordinates;
import org.lijian.registry.PartyId;
import org.lijian.registry.RegulatedObjectId;
import org.lijian.shared.RegionCode;

/**
 * 登记线索. The id may be made by the client.
 *
 * @param externalNumber the number the lead has where it came from, such as a work order of 12345
 * @param sender with an assignment of a superior, a transfer in or a medium's report, and with nothing else
 * @param receivedOn the day the bureau got it; the day of registration when unsaid
 */
public record RegisterLead(
        @Nullable UUID id,
        @Nullable LeadChannel channel,
        @Nullable RegionCode region,
        @Nullable String place,
        @Nullable Coordinates location,
        @Nullable String summary,
        @Nullable String externalNumber,
        @Nullable PartyId partyId,
        @Nullable RegulatedObjectId objectId,
        @Nullable LocalDate receivedOn,
        @Nullable Informant informant,
        @Nullable LeadSender sender) {}
