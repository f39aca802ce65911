package org.lijian.plan.campaign;

import java.time.LocalDate;
import org.lijian.shared.RegionCode;

/** A campaign as a list shows it. */
public record CampaignSummary(
        CampaignId id,
        long version,
        CampaignStatus status,
        String title,
        RegionCode region,
        LocalDate from,
        LocalDate to) {}
