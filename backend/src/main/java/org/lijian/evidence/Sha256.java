package org.lijian.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash evidence is known by. */
final class Sha256 {
    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
