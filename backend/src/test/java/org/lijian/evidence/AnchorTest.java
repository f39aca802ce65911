package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lijian.embedded.EmbeddedTimestampAuthority;
import org.lijian.platform.Ids;

class AnchorTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 8);
    private static final Instant NOW = Instant.parse("2022-03-09T00:30:00Z");
    private static final Anchor.Chain YARD = new Anchor.Chain(DAY, Ids.next(), 4, "a".repeat(64));
    private static final Anchor.Chain BOILER = new Anchor.Chain(DAY, Ids.next(), 2, "b".repeat(64));

    @TempDir
    Path directory;

    @Test
    void coversEveryChainWithItsLengthAndHashAndTheDayBefore() {
        Anchor anchor = Anchor.of(DAY, List.of(YARD, BOILER), Anchor.NONE_BEFORE, NOW);

        assertThat(anchor.covers(List.of(BOILER, YARD))).isTrue();
        assertThat(anchor.covers(List.of(YARD))).isFalse();
        assertThat(anchor.covers(List.of(BOILER, new Anchor.Chain(DAY, YARD.subjectId(), 3, YARD.hash()))))
                .isFalse();
        assertThat(anchor.covers(List.of(BOILER, new Anchor.Chain(DAY, UUID.randomUUID(), 4, YARD.hash()))))
                .isFalse();
        assertThat(Anchor.of(DAY, List.of(YARD, BOILER), "1".repeat(64), NOW).root())
                .isNotEqualTo(anchor.root());
        assertThat(Anchor.of(DAY.plusDays(1), List.of(YARD, BOILER), Anchor.NONE_BEFORE, NOW)
                        .root())
                .isNotEqualTo(anchor.root());
    }

    @Test
    void aStampIsOfTheKnownAuthorityOverJustThisRoot() throws Exception {
        byte[] root = Anchor.of(DAY, List.of(YARD), Anchor.NONE_BEFORE, NOW).rootBytes();
        byte[] other = Anchor.of(DAY, List.of(BOILER), Anchor.NONE_BEFORE, NOW).rootBytes();
        try (EmbeddedTimestampAuthority known = EmbeddedTimestampAuthority.start(directory.resolve("known"));
                EmbeddedTimestampAuthority stranger = EmbeddedTimestampAuthority.start(directory.resolve("stranger"))) {
            Rfc3161 client = client(known, known);

            TimestampAuthority.Stamp stamp = client.stamp(root).orElseThrow();

            assertThat(stamp.authority()).contains("Not for production");
            assertThat(client.stampedAt(stamp.token(), root)).contains(stamp.at());
            assertThat(client.stampedAt(stamp.token(), other)).isEmpty();
            assertThat(client.stampedAt("forged".getBytes(StandardCharsets.UTF_8), root))
                    .isEmpty();
            assertThat(client(stranger, stranger).stampedAt(stamp.token(), root))
                    .isEmpty();
            assertThat(client(stranger, known).stamp(root)).isEmpty();
        }
    }

    @Test
    void anAuthorityThatDoesNotAnswerStampsNothing() throws Exception {
        EmbeddedTimestampAuthority gone = EmbeddedTimestampAuthority.start(directory);
        Rfc3161 client = client(gone, gone);
        gone.close();

        assertThat(client.stamp(new byte[32])).isEmpty();
    }

    private static Rfc3161 client(EmbeddedTimestampAuthority asked, EmbeddedTimestampAuthority trusted)
            throws Exception {
        try (var pem = Files.newInputStream(trusted.certificate())) {
            return new Rfc3161(URI.create(asked.url()), (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
    }
}
