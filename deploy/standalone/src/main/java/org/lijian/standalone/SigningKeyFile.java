package org.lijian.standalone;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

/**
 * A key that this installation signs with, its tokens or its case bundles: PEM, PKCS#8, RSA, made at the first run. Every request verifies a signature, which RSA does
 * ten times faster than an elliptic curve.
 */
final class SigningKeyFile {
    private static final int BITS = 3072;

    private SigningKeyFile() {}

    static Path in(Path secrets, String name) throws IOException {
        Path file = secrets.resolve(name);
        if (!Files.exists(file)) {
            PrivateFiles.write(file, newKey());
        }
        return file;
    }

    private static String newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(key)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }
}
