package org.lijian.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.math.ec.ECPoint;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/** The key the embedded authorization server signs with, from the file the bureau keeps it in. */
final class SigningKey {
    private final JWK key;
    private final SignatureAlgorithm algorithm;

    private SigningKey(JWK key, SignatureAlgorithm algorithm) {
        this.key = key;
        this.algorithm = algorithm;
    }

    static SigningKey read(Path file) {
        try {
            String pem = Files.readString(file);
            String base64 =
                    pem.replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "").replaceAll("\\s", "");
            return of(PrivateKeyFactory.createKey(Base64.getDecoder().decode(base64)));
        } catch (IOException | IllegalArgumentException | JOSEException unreadable) {
            throw new IllegalStateException(
                    "lijian.sign-in.signing-key-file is no PEM file of an unencrypted PKCS#8 key (RSA or EC P-256): "
                            + file,
                    unreadable);
        }
    }

    private static SigningKey of(AsymmetricKeyParameter key) throws JOSEException {
        if (key instanceof RSAPrivateCrtKeyParameters rsa) {
            RSAKey jwk = new RSAKey.Builder(
                            Base64URL.encode(rsa.getModulus()), Base64URL.encode(rsa.getPublicExponent()))
                    .privateExponent(Base64URL.encode(rsa.getExponent()))
                    .firstPrimeFactor(Base64URL.encode(rsa.getP()))
                    .secondPrimeFactor(Base64URL.encode(rsa.getQ()))
                    .firstFactorCRTExponent(Base64URL.encode(rsa.getDP()))
                    .secondFactorCRTExponent(Base64URL.encode(rsa.getDQ()))
                    .firstCRTCoefficient(Base64URL.encode(rsa.getQInv()))
                    .keyIDFromThumbprint()
                    .build();
            return new SigningKey(jwk, SignatureAlgorithm.RS256);
        }
        if (key instanceof ECPrivateKeyParameters ec
                && ec.getParameters().getCurve().getFieldSize() == 256) {
            ECPoint point = ec.getParameters().getG().multiply(ec.getD()).normalize();
            ECKey jwk = new ECKey.Builder(
                            Curve.P_256,
                            coordinate(point.getAffineXCoord().toBigInteger()),
                            coordinate(point.getAffineYCoord().toBigInteger()))
                    .d(coordinate(ec.getD()))
                    .keyIDFromThumbprint()
                    .build();
            return new SigningKey(jwk, SignatureAlgorithm.ES256);
        }
        throw new IllegalArgumentException("neither RSA nor EC P-256");
    }

    private static Base64URL coordinate(BigInteger value) {
        return ECKey.encodeCoordinate(256, value);
    }

    JWKSource<SecurityContext> source() {
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    SignatureAlgorithm algorithm() {
        return algorithm;
    }
}
