package org.lijian.evidence;

import java.time.Instant;
import java.util.Optional;

/** Somebody outside who says when a hash was there; the outside world behind it is an RFC 3161 server, or none. */
interface TimestampAuthority {
    /** Nothing when there is no authority or it does not answer; asked again at the next opportunity. */
    Optional<Stamp> stamp(byte[] sha256);

    /** When the authority stamped just this hash, as the token says; nothing where the token is not the authority's or of another hash. */
    Optional<Instant> stampedAt(byte[] token, byte[] sha256);

    /** By which it is known, in DER; nothing where there is no authority. */
    Optional<byte[]> certificate();

    /** @param authority whom the certificate in the token names */
    @SuppressWarnings("ArrayRecordComponent") // the token is never compared
    record Stamp(String authority, Instant at, byte[] token) {}
}
