package org.lijian.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way the system says no. Each module lists its refusals in an enum: a stable code, the legal source where a rule of law refuses, and
 * the reason in Chinese and English with {@code {named}} places for the facts.
 */
public interface Refusal {
    /** What is said, and by which law. */
    Reason reason();

    default String code() {
        return reason().code();
    }

    default Kind kind() {
        return reason().kind();
    }

    /** Present whenever a rule of law, not a rule of the system, refuses. */
    default Optional<LegalCitation> citation() {
        return Optional.ofNullable(reason().citation()).map(LegalCitation::of);
    }

    default String zh() {
        return reason().zh();
    }

    default String en() {
        return reason().en();
    }

    /** The problem to throw; facts come as name, value, name, value. */
    default Problem with(Object... facts) {
        return new Problem(this, facts);
    }

    /**
     * @param code stable, kebab-case for ordinary refusals, {@code G16-…} for the numbered statutory guards
     * @param citation the rule of law that refuses; none where only the system does
     * @param zh the reason in Chinese, with {@code {named}} places for the facts
     * @param en the same in English
     */
    record Reason(String code, Kind kind, @Nullable String citation, String zh, String en) {}

    /** What went wrong, in the terms of the HTTP conventions of the contract. */
    enum Kind {
        /** 400: the request cannot be read. */
        MALFORMED(400),
        /** 401: nobody is signed in. */
        UNAUTHENTICATED(401),
        /** 403: not this officer's role or area. */
        FORBIDDEN(403),
        /** 404: not there, or not for this officer to know of. */
        NOT_FOUND(404),
        /** 405: this path has no such command. */
        METHOD_NOT_ALLOWED(405),
        /** 406: no such form of the answer. */
        NOT_ACCEPTABLE(406),
        /** 409: not at this step, or against what is stored. */
        CONFLICT(409),
        /** 410: it was there and is not any more. */
        GONE(410),
        /** 412: changed since it was read. */
        STALE(412),
        /** 413: larger than accepted. */
        TOO_LARGE(413),
        /** 415: a media type that is not accepted. */
        UNSUPPORTED_TYPE(415),
        /** 422: read, but what it says cannot be. */
        INVALID(422),
        /** 428: the version that was read has to be named. */
        VERSION_REQUIRED(428),
        /** 429: too many at once. */
        TOO_MANY(429),
        /** 460: not the bytes that were announced; the number is that of tus 1.0. */
        CHECKSUM(460),
        /** 500: a fault of the system. */
        INTERNAL(500),
        /** 503: something this needs is not answering. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
