package org.lijian.plan.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one campaign (专项整治). */
public record CampaignId(UUID value) implements Id {
    @JsonCreator
    public static CampaignId of(String text) {
        return new CampaignId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
