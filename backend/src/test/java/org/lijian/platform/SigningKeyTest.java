package org.lijian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lijian.shared.OfficerId;
import org.lijian.shared.RegionCode;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class SigningKeyTest {
    private static final CurrentOfficer CLERK =
            new CurrentOfficer(new OfficerId(Ids.next()), "文书宁", Set.of(Role.CLERK), RegionCode.of("140500"));

    @TempDir
    Path directory;

    @Test
    void signsWithAnRsaKey() throws Exception {
        assertSigns(pem(rsa()), "RS256");
    }

    @Test
    void signsWithAnEllipticKey() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));

        assertSigns(pem(keys.generateKeyPair().getPrivate()), "ES256");
    }

    @Test
    void refusesAFileThatIsNoKeyAndAnotherCurve() throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp384r1"));
        Path otherCurve = pem(keys.generateKeyPair().getPrivate());
        Path noKey = Files.writeString(directory.resolve("no-key"), "no key");

        for (Path file : List.of(otherCurve, noKey, directory.resolve("absent"))) {
            assertThatThrownBy(() -> SigningKey.read(file))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("lijian.sign-in.signing-key-file");
        }
    }

    @Test
    void isNotNeededWhereTheBureauHasAnIdentityProvider() {
        new WebApplicationContextRunner()
                .withUserConfiguration(
                        Properties.class, OwnIdentityProvider.class, EmbeddedSignIn.class, SignInPage.class)
                .withPropertyValues("lijian.sign-in.issuer-uri=https://id.example.gov.cn")
                .run(context -> assertThat(context)
                        .hasSingleBean(JwtDecoder.class)
                        .doesNotHaveBean(AccessTokens.class)
                        .doesNotHaveBean(SignInPage.class));
    }

    @Test
    void isAskedForWhereNothingIsSaid() {
        new WebApplicationContextRunner()
                .withUserConfiguration(Properties.class, OwnIdentityProvider.class, EmbeddedSignIn.class)
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("signing-key-file"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SignInProperties.class)
    static class Properties {}

    private static void assertSigns(Path file, String algorithm) {
        SigningKey key = SigningKey.read(file);
        SignInProperties signIn = new SignInProperties(
                null,
                file,
                "https://lijian.example",
                "lijian-api",
                Duration.ofHours(8),
                Duration.ofHours(1),
                Duration.ofDays(14),
                List.of(),
                List.of());

        String token = new AccessTokens(key, signIn).issue(CLERK, Duration.ofHours(1));

        Jwt read = NimbusJwtDecoder.withJwkSource(key.source())
                .jwsAlgorithm(key.algorithm())
                .build()
                .decode(token);
        assertThat(read.getHeaders()).containsEntry("alg", algorithm);
        assertThat(AccessTokens.officer(read)).isEqualTo(CLERK);
    }

    private static PrivateKey rsa() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        return keys.generateKeyPair().getPrivate();
    }

    private Path pem(PrivateKey key) throws Exception {
        String base64 = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return Files.writeString(
                directory.resolve("key.pem"),
                "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
    }
}
