package org.lijian.statistics.fact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;

/**
 * What a milestone is counted under besides its kind and day: where, in which field of work, and of which lead, case, party and act it came.
 * What is not known or does not apply is empty.
 *
 * @param violation the code of the violation
 * @param campaign the id of the campaign
 */
record Origin(
        RegionCode region,
        String domain,
        String channel,
        String violation,
        String campaign,
        @Nullable UUID partyId,
        @Nullable UUID leadId,
        @Nullable UUID caseId) {
    static Origin of(RegionCode region) {
        return new Origin(region, "", "", "", "", null, null, null);
    }

    Origin ofLead(UUID lead, String cameBy) {
        return new Origin(region, domain, cameBy, violation, campaign, partyId, lead, caseId);
    }

    Origin under(UUID campaignId) {
        return new Origin(region, domain, channel, violation, campaignId.toString(), partyId, leadId, caseId);
    }

    Origin inDomain(String field) {
        return new Origin(region, field, channel, violation, campaign, partyId, leadId, caseId);
    }

    Origin ofParty(UUID party) {
        return new Origin(region, domain, channel, violation, campaign, party, leadId, caseId);
    }

    Origin ofCase(UUID file) {
        return new Origin(region, domain, channel, violation, campaign, partyId, leadId, file);
    }

    Origin about(String act, @Nullable UUID party) {
        return new Origin(region, domain, channel, act, campaign, party == null ? partyId : party, leadId, caseId);
    }
}
