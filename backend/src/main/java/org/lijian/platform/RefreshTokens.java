package org.lijian.platform;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;
import org.lijian.shared.Problem;
import org.lijian.shared.Sha256;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refresh tokens bound to a device: none is given out without one, each is good once and on that device only, and a family of which a used
 * token is offered again ends, because one of the two who had it is not the officer.
 */
final class RefreshTokens {
    /** Members of a token request beside those of OAuth. */
    static final String DEVICE = "device_id";

    static final String DEVICE_KEY = "device_key";

    private final RefreshTokenMapper mapper;
    private final BoundDevices devices;
    private final OAuth2AuthorizationService authorizations;
    private final AuditChain audit;
    private final TransactionTemplate transaction;

    RefreshTokens(
            RefreshTokenMapper mapper,
            BoundDevices devices,
            OAuth2AuthorizationService authorizations,
            AuditChain audit,
            PlatformTransactionManager transactions) {
        this.mapper = mapper;
        this.devices = devices;
        this.authorizations = authorizations;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Notes whose token this is and, at a sign-in, ends what the officer began on the device before. */
    void issued(OAuth2RefreshToken token, OAuth2Authorization family, Map<String, Object> said, boolean signIn) {
        OfficerId officer = OfficerId.of(family.getPrincipalName());
        UUID device = requireDevice(said, officer);
        transaction.executeWithoutResult(status -> {
            if (signIn) {
                mapper.families(device, officer).forEach(this::end);
            }
            mapper.insert(new RefreshToken(
                    Sha256.hex(token.getTokenValue()),
                    family.getId(),
                    device,
                    officer,
                    Objects.requireNonNull(token.getExpiresAt()),
                    false));
            mapper.deleteExpired(family.getId(), Objects.requireNonNull(token.getIssuedAt()));
        });
    }

    /**
     * Uses a token up and has the next one made, or neither.
     *
     * @throws OAuth2AuthenticationException {@code invalid_grant}
     */
    <T> T rotate(String value, Map<String, Object> said, Supplier<T> next) {
        Optional<T> answer = transaction.execute(status -> {
            RefreshToken token = mapper.lock(Sha256.hex(value));
            if (token == null) {
                throw refused("refresh-token-unknown");
            }
            if (token.used()) {
                end(token.authorizationId());
                audit.recordRefusal(token.deviceId(), token.officerId(), "RefreshTokenReused", Map.of());
                return Optional.empty();
            }
            if (!token.deviceId().equals(requireDevice(said, token.officerId()))) {
                audit.recordRefusal(token.deviceId(), token.officerId(), "RefreshTokenOffDevice", Map.of());
                throw refused("refresh-token-of-another-device");
            }
            mapper.use(token.sha256());
            return Optional.of(next.get());
        });
        return Objects.requireNonNull(answer).orElseThrow(() -> refused("refresh-token-reused"));
    }

    /** Whether the request comes from a device at all. */
    static boolean nameADevice(Map<String, Object> said) {
        return said.containsKey(DEVICE) || said.containsKey(DEVICE_KEY);
    }

    /** The device that a token request names; whether it is one is asked before any token is given out, of a client that runs on one. */
    static Optional<String> device(RegisteredClient client, @Nullable Authentication grant) {
        return client.getAuthorizationGrantTypes().contains(AuthorizationGrantType.REFRESH_TOKEN)
                        && grant instanceof OAuth2AuthorizationGrantAuthenticationToken request
                ? Optional.ofNullable(device(request.getAdditionalParameters().get(DEVICE)))
                        .map(UUID::toString)
                : Optional.empty();
    }

    private void end(String family) {
        OAuth2Authorization authorization = authorizations.findById(family);
        if (authorization != null) {
            authorizations.remove(authorization);
        }
        mapper.deleteFamily(family);
    }

    private UUID requireDevice(Map<String, Object> said, OfficerId officer) {
        UUID device = device(said.get(DEVICE));
        if (device == null) {
            throw refused("device-unknown");
        }
        try {
            devices.require(device, said.get(DEVICE_KEY) instanceof String key ? key : null, officer);
        } catch (Problem refused) {
            throw refused(refused.refusal().code());
        }
        return device;
    }

    private static @Nullable UUID device(@Nullable Object said) {
        try {
            return said instanceof String text ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT, why, null));
    }
}
