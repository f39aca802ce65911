package org.lijian.casebundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.lijian.shared.Sha256;

/** The key bundles are signed with; its name is the hash of its public half, so that no other key can pass under it. */
final class BundleKey {
    private final PrivateKey key;
    private final PublishedKey published;

    private BundleKey(PrivateKey key, PublishedKey published) {
        this.key = key;
        this.published = published;
    }

    static BundleKey read(Path file) {
        try {
            String base64 = Files.readString(file)
                    .replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "")
                    .replaceAll("\\s", "");
            return of(Base64.getDecoder().decode(base64));
        } catch (IOException | IllegalArgumentException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(
                    "lijian.case-bundle.signing-key-file is no PEM file of an unencrypted PKCS#8 key (RSA or EC): "
                            + file,
                    unreadable);
        }
    }

    private static BundleKey of(byte[] pkcs8) throws IOException, GeneralSecurityException {
        AsymmetricKeyParameter secret = PrivateKeyFactory.createKey(pkcs8);
        byte[] publicHalf = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(publicHalf(secret))
                .getEncoded();
        boolean rsa = secret instanceof RSAPrivateCrtKeyParameters;
        String id = HexFormat.of().formatHex(Sha256.of(publicHalf));
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicHalf)
                + "\n-----END PUBLIC KEY-----\n";
        return new BundleKey(
                KeyFactory.getInstance(rsa ? "RSA" : "EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)),
                new PublishedKey(id, rsa ? "SHA256withRSA" : "SHA256withECDSA", pem));
    }

    private static AsymmetricKeyParameter publicHalf(AsymmetricKeyParameter secret) {
        if (secret instanceof RSAPrivateCrtKeyParameters rsa) {
            return new RSAKeyParameters(false, rsa.getModulus(), rsa.getPublicExponent());
        }
        if (secret instanceof ECPrivateKeyParameters ec) {
            return new ECPublicKeyParameters(
                    ec.getParameters().getG().multiply(ec.getD()).normalize(), ec.getParameters());
        }
        throw new IllegalArgumentException("neither RSA nor EC");
    }

    PublishedKey published() {
        return published;
    }

    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(published.algorithm());
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key was read as one that signs", impossible);
        }
    }
}
