package org.lijian.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;

/** A party (当事人) as registered: whoever can be ordered, fined or heard. */
record Party(
        PartyId id,
        long version,
        PartyKind kind,
        String name,
        @Nullable CreditCode creditCode,
        @Nullable IdentityNumber identityNumber,
        @Nullable String legalRepresentative,
        @Nullable String phone,
        String address,
        RegionCode region,
        OfficerId registeredBy,
        Instant registeredAt) {

    static Party register(RegisterParty said, OfficerId by, Instant at) {
        PartyKind kind = Require.present(said.kind(), "/kind");
        return new Party(
                new PartyId(Require.idOrNew(said.id(), "/id")),
                0,
                kind,
                Require.text(said.name(), "/name", 200),
                creditCode(kind, said.creditCode()),
                identityNumber(kind, said.identityNumber()),
                Require.optionalText(said.legalRepresentative(), "/legalRepresentative", 100),
                phone(said.phone()),
                Require.text(said.address(), "/address", 300),
                Require.present(said.region(), "/region"),
                by,
                at);
    }

    /** Whether {@code other} says the same of the same party; who registered it and when does not count. */
    boolean saysTheSameAs(Party other) {
        return equals(new Party(
                other.id,
                version,
                other.kind,
                other.name,
                other.creditCode,
                other.identityNumber,
                other.legalRepresentative,
                other.phone,
                other.address,
                other.region,
                registeredBy,
                registeredAt));
    }

    private static @Nullable CreditCode creditCode(PartyKind kind, @Nullable String code) {
        String given = kind.hasCreditCode()
                ? Require.text(code, "/creditCode", 18)
                : Require.optionalText(code, "/creditCode", 18);
        if (given == null) {
            return null;
        }
        if (kind == PartyKind.PERSON) {
            throw RegistryRefusal.NUMBER_NOT_OF_THIS_KIND.with().at("/creditCode");
        }
        if (!CreditCode.isValid(given)) {
            throw RegistryRefusal.CREDIT_CODE_INVALID.with().at("/creditCode");
        }
        return new CreditCode(given);
    }

    private static @Nullable IdentityNumber identityNumber(PartyKind kind, @Nullable String number) {
        String given = Require.optionalText(number, "/identityNumber", 18);
        if (given == null) {
            return null;
        }
        if (kind != PartyKind.PERSON) {
            throw RegistryRefusal.NUMBER_NOT_OF_THIS_KIND.with().at("/identityNumber");
        }
        if (!IdentityNumber.isValid(given)) {
            throw RegistryRefusal.IDENTITY_NUMBER_INVALID.with().at("/identityNumber");
        }
        return new IdentityNumber(given);
    }

    private static @Nullable String phone(@Nullable String phone) {
        String given = Require.optionalText(phone, "/phone", 20);
        return given == null
                ? null
                : Require.that(
                        given, given.matches("\\+?[0-9-]{7,19}"), "/phone", "电话号码有误", "is not a telephone number");
    }
}
