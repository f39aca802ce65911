package org.lijian.platform;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that show an aggregate together with the version to send back in {@code If-Match}. */
public final class Versioned {
    private Versioned() {}

    public static <T> ResponseEntity<T> ok(T view, long version) {
        return ResponseEntity.ok().eTag(Long.toString(version)).body(view);
    }

    public static <T> ResponseEntity<T> created(URI location, T view, long version) {
        return ResponseEntity.created(location).eTag(Long.toString(version)).body(view);
    }

    /** As {@link #created(URI, Object, long)} with the location as a path, like {@code /api/v1/leads/…}. */
    public static <T> ResponseEntity<T> created(String location, T view, long version) {
        return created(URI.create(location), view, version);
    }
}
