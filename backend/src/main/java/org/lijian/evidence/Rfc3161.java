package org.lijian.evidence;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A timestamp server (RFC 3161) over HTTP, known by its certificate and by nothing else. */
final class Rfc3161 implements TimestampAuthority {
    private static final Logger LOG = LoggerFactory.getLogger(Rfc3161.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NONCE_BITS = 64;

    private final URI url;
    private final X509Certificate certificate;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Rfc3161(URI url, X509Certificate certificate) {
        this.url = url;
        this.certificate = certificate;
    }

    @Override
    public Optional<Stamp> stamp(byte[] sha256) {
        try {
            TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
            asking.setCertReq(true);
            TimeStampRequest request =
                    asking.generate(NISTObjectIdentifiers.id_sha256, sha256, new BigInteger(NONCE_BITS, random));
            TimeStampResponse response = new TimeStampResponse(ask(request.getEncoded()));
            response.validate(request);
            @Nullable TimeStampToken token = response.getTimeStampToken();
            Optional<Instant> at = token == null ? Optional.empty() : stampedAt(token.getEncoded(), sha256);
            if (token == null || at.isEmpty()) {
                LOG.error(
                        "the timestamp authority refused or is not the one that is known: {}",
                        response.getStatusString());
                return Optional.empty();
            }
            return Optional.of(
                    new Stamp(certificate.getSubjectX500Principal().getName(), at.get(), token.getEncoded()));
        } catch (IOException | TSPException failed) {
            LOG.error("the timestamp authority did not answer; the day is stamped later: {}", failed.toString());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private byte[] ask(byte[] request) throws IOException, InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        HttpResponse<byte[]> answer = http.send(post, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }

    @Override
    public Optional<Instant> stampedAt(byte[] encoded, byte[] sha256) {
        try {
            TimeStampToken token = new TimeStampToken(new CMSSignedData(encoded));
            Collection<X509CertificateHolder> carried = token.getCertificates().getMatches(null);
            boolean ours = carried.stream().anyMatch(this::isTheKnown);
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            TimeStampTokenInfo said = token.getTimeStampInfo();
            return ours && Arrays.equals(said.getMessageImprintDigest(), sha256)
                    ? Optional.of(said.getGenTime().toInstant())
                    : Optional.empty();
        } catch (IOException | TSPException | CMSException | OperatorCreationException | RuntimeException forged) {
            LOG.warn("a timestamp is not genuine: {}", forged.toString());
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> certificate() {
        try {
            return Optional.of(certificate.getEncoded());
        } catch (CertificateEncodingException unreadable) {
            throw new IllegalStateException("it was read from its encoding", unreadable);
        }
    }

    private boolean isTheKnown(X509CertificateHolder carried) {
        try {
            return Arrays.equals(carried.getEncoded(), certificate.getEncoded());
        } catch (IOException | CertificateEncodingException unreadable) {
            return false;
        }
    }
}
