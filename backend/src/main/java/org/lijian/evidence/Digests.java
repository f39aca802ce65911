package org.lijian.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Sha256;

/** One hash over several values, each with its length before it, so that no value can be moved into its neighbour. */
final class Digests {
    private Digests() {}

    static String of(@Nullable Object... members) {
        MessageDigest digest = Sha256.digest();
        for (Object member : members) {
            byte[] bytes = (member == null ? "" : member.toString()).getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ((member == null ? "-" : Integer.toString(bytes.length)) + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
