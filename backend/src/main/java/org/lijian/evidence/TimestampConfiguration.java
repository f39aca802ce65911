package org.lijian.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimestampConfiguration.Settings.class)
class TimestampConfiguration {
    /**
     * @param url where the timestamp server answers; without it days are anchored unstamped, and say so
     * @param certificate the file with the certificate it signs with (PEM or DER)
     */
    @ConfigurationProperties("lijian.timestamp")
    record Settings(@Nullable URI url, @Nullable Path certificate) {}

    @Bean
    TimestampAuthority timestampAuthority(Settings settings) {
        if (settings.url() == null) {
            return new Nobody();
        }
        if (settings.certificate() == null) {
            throw new IllegalStateException(
                    "give lijian.timestamp.certificate, by which the timestamp server is known");
        }
        return new Rfc3161(settings.url(), read(settings.certificate()));
    }

    private static X509Certificate read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | CertificateException unreadable) {
            throw new IllegalStateException("no certificate can be read at " + file, unreadable);
        }
    }

    private static final class Nobody implements TimestampAuthority {
        @Override
        public Optional<Stamp> stamp(byte[] sha256) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> stampedAt(byte[] token, byte[] sha256) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> certificate() {
            return Optional.empty();
        }
    }
}
