package org.lijian.casebundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lijian.shared.Problem;

class BundleKeyTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"RSA, 2048, SHA256withRSA", "EC, 256, SHA256withECDSA"})
    void whatItSignsIsVerifiedWithWhatItPublishes(String kind, int bits, String algorithm) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
        generator.initialize(bits);
        KeyPair pair = generator.generateKeyPair();

        BundleKey key = BundleKey.read(
                pem(Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())));

        byte[] published = Base64.getMimeDecoder()
                .decode(key.published().publicKey().replaceAll("-----(BEGIN|END) PUBLIC KEY-----", ""));
        assertThat(published).isEqualTo(pair.getPublic().getEncoded());
        assertThat(key.published().algorithm()).isEqualTo(algorithm);
        Signature check = Signature.getInstance(algorithm);
        check.initVerify(KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(published)));
        check.update("manifest".getBytes(UTF_8));
        assertThat(check.verify(key.sign("manifest".getBytes(UTF_8)))).isTrue();
    }

    @Test
    void aFileThatIsNoKeyIsNamed() throws IOException {
        Path file = pem("AAAA");
        assertThatThrownBy(() -> BundleKey.read(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lijian.case-bundle.signing-key-file");
    }

    @Test
    void nothingIsMadeUnsigned() {
        BundleKeys none = new BundleKeys(new CaseBundleProperties(null), new NoKeys());

        assertThatThrownBy(none::current)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.refusal()).isEqualTo(CaseBundleRefusal.WITHOUT_KEY));
    }

    private Path pem(String base64) throws IOException {
        return Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
    }

    private static final class NoKeys implements BundleKeyMapper {
        @Override
        public void insertOnce(PublishedKey key) {
            throw new AssertionError("there is none");
        }

        @Override
        public @Nullable PublishedKey byId(String keyId) {
            return null;
        }
    }
}
