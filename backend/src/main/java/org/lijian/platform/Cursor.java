package org.lijian.platform;

import java.util.Base64;
import java.util.UUID;

/** The opaque form of the last key seen; only this class knows what is inside. */
public final class Cursor {
    private Cursor() {}

    public static String of(UUID key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(TypeHandlers.bytes(key));
    }

    /** @throws org.lijian.shared.Problem {@code malformed} */
    public static UUID read(String cursor) {
        if (!cursor.matches("[A-Za-z0-9_-]{22}")) {
            throw PlatformRefusal.MALFORMED.with("reason", "cursor");
        }
        return TypeHandlers.uuid(Base64.getUrlDecoder().decode(cursor));
    }
}
