package org.lijian.lead;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The keys informants are sealed with, each 256 bits in base64: the one in use, and former ones that still open what they sealed.
 */
@ConfigurationProperties("lijian.informant")
record InformantKeys(@Nullable String key, @Nullable List<String> formerKeys) {
    byte[] current() {
        return bytes(key, "lijian.informant.key");
    }

    List<byte[]> former() {
        return formerKeys == null
                ? List.of()
                : formerKeys.stream()
                        .map(former -> bytes(former, "lijian.informant.former-keys"))
                        .toList();
    }

    private static byte[] bytes(@Nullable String key, String property) {
        byte[] bytes = key == null ? new byte[0] : Base64.getDecoder().decode(key.strip());
        if (bytes.length != 32) {
            throw new IllegalStateException(property + " has to be set to 32 random bytes in base64");
        }
        return bytes;
    }

    /** Says nothing of the keys. */
    @Override
    public String toString() {
        return "InformantKeys[…]";
    }
}
