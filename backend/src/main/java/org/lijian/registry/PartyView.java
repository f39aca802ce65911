package org.lijian.registry;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.CurrentOfficer;
import org.lijian.platform.Role;
import org.lijian.shared.RegionCode;

/** A party as others see it. */
public record PartyView(
        PartyId id,
        long version,
        PartyKind kind,
        String name,
        @Nullable String creditCode,
        @Nullable String identityNumber,
        @Nullable String legalRepresentative,
        @Nullable String phone,
        String address,
        RegionCode region) {
    private static final Set<Role> THOSE_WHO_HANDLE_CASES = EnumSet.of(
            Role.INSPECTOR,
            Role.DUTY_OFFICER,
            Role.CLERK,
            Role.REVIEWER,
            Role.LEGAL_REVIEWER,
            Role.DECISION_MAKER,
            Role.PANEL_MEMBER,
            Role.CHAIR);

    static PartyView of(Party party) {
        return new PartyView(
                party.id(),
                party.version(),
                party.kind(),
                party.name(),
                party.creditCode() == null ? null : party.creditCode().value(),
                party.identityNumber() == null ? null : party.identityNumber().value(),
                party.legalRepresentative(),
                party.phone(),
                party.address(),
                party.region());
    }

    /** Personal data is masked for everyone but those who handle cases where the party is at home. */
    static PartyView of(Party party, CurrentOfficer reader) {
        PartyView whole = of(party);
        boolean needsIt =
                reader.mayKnowOf(party.region()) && reader.roles().stream().anyMatch(THOSE_WHO_HANDLE_CASES::contains);
        return needsIt ? whole : whole.masked();
    }

    private PartyView masked() {
        return new PartyView(
                id,
                version,
                kind,
                kind == PartyKind.PERSON ? Masks.name(name) : name,
                creditCode,
                identityNumber == null ? null : Masks.identityNumber(identityNumber),
                legalRepresentative == null ? null : Masks.name(legalRepresentative),
                phone == null ? null : Masks.phone(phone),
                kind == PartyKind.PERSON ? "***" : address,
                region);
    }
}
