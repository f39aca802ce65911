package org.lijian.embedded;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * A timestamp server (RFC 3161) on loopback with a key of its own, for tests and the standalone run. It proves nothing to anybody: whoever
 * has its folder has its key.
 */
public final class EmbeddedTimestampAuthority implements AutoCloseable {
    private static final char[] NO_SECRET = "embedded".toCharArray();
    private static final String KEY = "timestamp";
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    private final HttpServer server;
    private final PrivateKey key;
    private final X509Certificate certificate;
    private final Path certificateFile;
    private final AtomicLong serial = new AtomicLong(System.nanoTime());

    private EmbeddedTimestampAuthority(Path directory)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        Files.createDirectories(directory);
        KeyStore keys = keys(directory.resolve("timestamp.p12"));
        key = (PrivateKey) keys.getKey(KEY, NO_SECRET);
        certificate = (X509Certificate) keys.getCertificate(KEY);
        certificateFile = Files.writeString(
                directory.resolve("timestamp.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Starts one with the key in the folder, or with a new one kept there. */
    public static EmbeddedTimestampAuthority start(Path directory) {
        try {
            return new EmbeddedTimestampAuthority(directory);
        } catch (IOException | GeneralSecurityException | OperatorCreationException failed) {
            throw new IllegalStateException("no timestamp server can be started in " + directory, failed);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** The certificate it signs with, in PEM. */
    public Path certificate() {
        return certificateFile;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static KeyStore keys(Path file) throws IOException, GeneralSecurityException, OperatorCreationException {
        if (Files.exists(file)) {
            return KeyStore.getInstance(file.toFile(), NO_SECRET);
        }
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        KeyPair pair = rsa.generateKeyPair();
        X500Name name = new X500Name("CN=Lijian embedded timestamp server, OU=Not for production");
        JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.parse("2000-01-01T00:00:00Z")),
                Date.from(Instant.parse("2100-01-01T00:00:00Z")),
                name,
                pair.getPublic());
        certificate.addExtension(
                Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        X509Certificate own = new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, NO_SECRET);
        keys.setKeyEntry(KEY, pair.getPrivate(), NO_SECRET, new X509Certificate[] {own});
        try (var out = Files.newOutputStream(file)) {
            keys.store(out, NO_SECRET);
        }
        return keys;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] request = exchange.getRequestBody().readAllBytes();
            try {
                byte[] response = stamp(request);
                exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
                exchange.sendResponseHeaders(200, response.length);
                exchange.getResponseBody().write(response);
            } catch (TSPException | GeneralSecurityException | OperatorCreationException failed) {
                exchange.sendResponseHeaders(400, -1);
            }
        }
    }

    private byte[] stamp(byte[] request)
            throws IOException, TSPException, GeneralSecurityException, OperatorCreationException {
        DigestCalculator certificateHash =
                new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", key, certificate),
                certificateHash,
                POLICY);
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        TimeStampResponseGenerator responses = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
        return responses
                .generate(new TimeStampRequest(request), BigInteger.valueOf(serial.incrementAndGet()), new Date())
                .getEncoded();
    }
}
