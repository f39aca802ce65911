package org.lijian.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * Bearer tokens signed with the key of the embedded authorization server, and what they say of an officer. Their validity is counted in
 * real time, whatever day it is for the law.
 */
public final class AccessTokens {
    /** The claim that names the enrolled device. */
    static final String DEVICE = "device";

    private final JwtEncoder encoder;
    private final SigningKey key;
    private final SignInProperties signIn;

    AccessTokens(SigningKey key, SignInProperties signIn) {
        this.encoder = new NimbusJwtEncoder(key.source());
        this.key = key;
        this.signIn = signIn;
    }

    /** A token that opens the API for the officer, as sign-in would give it. */
    public String issue(CurrentOfficer officer, Duration validity) {
        JwtClaimsSet.Builder claims = claims(officer.id(), signIn.audience(), validity);
        describe(claims, officer);
        return sign(claims);
    }

    String sign(JwtClaimsSet.Builder claims) {
        JwsHeader header = JwsHeader.with(key.algorithm()).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }

    JwtClaimsSet.Builder claims(OfficerId officer, String audience, Duration validity) {
        Instant now = Instant.now();
        return JwtClaimsSet.builder()
                .issuer(signIn.url())
                .audience(List.of(audience))
                .subject(officer.text())
                .issuedAt(now)
                .expiresAt(now.plus(validity));
    }

    static void describe(JwtClaimsSet.Builder claims, CurrentOfficer officer) {
        claims.claim("name", officer.name())
                .claim(
                        "roles",
                        storable(officer.roles().stream()
                                .map(Role::name)
                                .sorted()
                                .toList()))
                .claim("area", officer.area().value());
    }

    /** The device that the token was given to. */
    static @Nullable UUID device(Jwt token) {
        String device = token.getClaimAsString(DEVICE);
        return device == null ? null : UUID.fromString(device);
    }

    /** The authorization server keeps claims by their class and reads only the older lists of the JDK again. */
    static List<String> storable(List<String> values) {
        return new ArrayList<>(values);
    }

    /**
     * @throws IllegalArgumentException when the token says something that no officer is
     */
    static CurrentOfficer officer(Jwt token) {
        List<String> roles = token.getClaimAsStringList("roles");
        String name = token.getClaimAsString("name");
        String area = token.getClaimAsString("area");
        if (roles == null || name == null || area == null || token.getSubject() == null) {
            throw new IllegalArgumentException("the token does not say who the officer is");
        }
        Set<Role> known = roles.stream().map(Role::valueOf).collect(Collectors.toSet());
        return new CurrentOfficer(OfficerId.of(token.getSubject()), name, known, RegionCode.of(area));
    }
}
