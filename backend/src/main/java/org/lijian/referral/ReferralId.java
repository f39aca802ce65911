package org.lijian.referral;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.UUID;
import org.lijian.shared.Id;

/** Identity of one referral (移送). */
public record ReferralId(UUID value) implements Id {
    @JsonCreator
    public static ReferralId of(String text) {
        return new ReferralId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return text();
    }
}
