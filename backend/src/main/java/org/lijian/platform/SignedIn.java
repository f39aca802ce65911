package org.lijian.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The authentication of a request: the officer is its principal, their roles its authorities. */
public final class SignedIn extends AbstractAuthenticationToken {
    private final transient CurrentOfficer officer;
    private final @Nullable UUID device;

    public SignedIn(CurrentOfficer officer) {
        this(officer, null);
    }

    /** @param device the enrolled device they are signed in on */
    SignedIn(CurrentOfficer officer, @Nullable UUID device) {
        super(officer.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
        this.officer = officer;
        this.device = device;
        setAuthenticated(true);
    }

    @Override
    public CurrentOfficer getPrincipal() {
        return officer;
    }

    @Nullable UUID device() {
        return device;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return officer.id().text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && officer.equals(signedIn.officer);
    }

    @Override
    public int hashCode() {
        return officer.hashCode();
    }
}
