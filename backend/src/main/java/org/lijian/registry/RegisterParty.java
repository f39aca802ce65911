package org.lijian.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.RegionCode;

/** 登记当事人. The id may be made by the client; {@code region} is where the party is at home (住所地). */
public record RegisterParty(
        @Nullable UUID id,
        @Nullable PartyKind kind,
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable String identityNumber,
        @Nullable String legalRepresentative,
        @Nullable String phone,
        @Nullable String address,
        @Nullable RegionCode region) {
    /** Says nothing of the party: the members are personal data. */
    @Override
    public String toString() {
        return "RegisterParty[" + id + "]";
    }
}
