package org.lijian.platform;

import java.time.Instant;
import java.util.UUID;
import org.lijian.shared.OfficerId;

/**
 * A refresh token that was given out, by its hash: each opens once, and only on the device it was given to. Those of one sign-in are a
 * family; of a family at most one is unused.
 *
 * @param authorizationId the family
 */
record RefreshToken(
        String sha256, String authorizationId, UUID deviceId, OfficerId officerId, Instant expiresAt, boolean used) {}
