package org.lijian.platform;

import io.minio.Checksum;
import io.minio.GetObjectArgs;
import io.minio.GetObjectLockConfigurationArgs;
import io.minio.Http;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.minio.MinioClient;
import io.minio.ObjectWriteResponse;
import io.minio.PutObjectAPIArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.StatObjectResponse;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.messages.ObjectLockConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.lijian.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Any S3 server, through the MinIO client. An object is put in one piece and under {@code If-None-Match: *}, so that the server itself
 * refuses a second one under the same key.
 */
@Component
@EnableConfigurationProperties(ObjectStoreProperties.class)
class S3ObjectStore implements ObjectStore {
    private static final Logger LOG = LoggerFactory.getLogger(S3ObjectStore.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final String SHA256 = "sha256";
    private static final Set<String> ABSENT = Set.of("NoSuchKey", "NoSuchBucket", "NoSuchObject");

    private final MinioClient client;
    private final MinioAsyncClient writer;
    private final String bucket;
    private final String region;

    S3ObjectStore(ObjectStoreProperties store) {
        // Trusts what this JVM trusts elsewhere; the client's own would also read every certificate that SSL_CERT_DIR
        // names.
        OkHttpClient http = new OkHttpClient.Builder()
                .connectTimeout(LONGEST_WAIT)
                .readTimeout(LONGEST_WAIT)
                .writeTimeout(LONGEST_WAIT)
                .protocols(List.of(Protocol.HTTP_1_1))
                .addInterceptor(new Http.StatusRetryInterceptor())
                .build();
        this.client = MinioClient.builder()
                .endpoint(store.endpoint())
                .credentials(store.accessKey(), store.secretKey())
                .region(store.region())
                .httpClient(http)
                .build();
        this.writer = MinioAsyncClient.builder()
                .endpoint(store.endpoint())
                .credentials(store.accessKey(), store.secretKey())
                .region(store.region())
                .httpClient(http)
                .build();
        this.bucket = store.bucket();
        this.region = store.region();
    }

    @Override
    public boolean putIfAbsent(String key, Path content, String sha256Hex, String mediaType) {
        try {
            try {
                ask(key, () -> put(key, content, sha256Hex, mediaType));
            } catch (ErrorResponseException refused) {
                if (!code(refused).equals("NoSuchBucket")) {
                    throw refused;
                }
                makeBucket();
                ask(key, () -> put(key, content, sha256Hex, mediaType));
            }
            return true;
        } catch (ErrorResponseException refused) {
            if (refused.response().code() == 412 || refused.response().code() == 409) {
                return false;
            }
            throw unavailable(key, refused);
        }
    }

    /**
     * Sends the hash that was checked along, for the server to check what reached it. The client would hash the file twice more, and
     * take whatever it is by then for right.
     */
    private ObjectWriteResponse put(String key, Path content, String sha256Hex, String mediaType)
            throws MinioException {
        try (RandomAccessFile bytes = new RandomAccessFile(content.toFile(), "r")) {
            return writer.putObject(PutObjectAPIArgs.builder()
                            .bucket(bucket)
                            .object(key)
                            .contentType(mediaType)
                            .file(bytes, bytes.length())
                            .headers(new Http.Headers(Map.of(
                                    "If-None-Match",
                                    "*",
                                    "X-Amz-Meta-" + SHA256,
                                    sha256Hex,
                                    Checksum.Algorithm.SHA256.header(),
                                    Base64.getEncoder()
                                            .encodeToString(HexFormat.of().parseHex(sha256Hex)),
                                    "X-Amz-Sdk-Checksum-Algorithm",
                                    Checksum.Algorithm.SHA256.toString())))
                            .build())
                    .join();
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("no file can be read at " + content, unreadable);
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof MinioException answered) {
                throw answered;
            }
            throw new IllegalStateException(failed);
        }
    }

    private void makeBucket() throws ErrorResponseException {
        MakeBucketArgs make =
                MakeBucketArgs.builder().bucket(bucket).region(region).build();
        try {
            ask(bucket, () -> {
                client.makeBucket(make);
                return make;
            });
        } catch (ErrorResponseException refused) {
            if (refused.response().code() != 409) {
                throw refused;
            }
        }
    }

    @Override
    public InputStream open(String key) {
        GetObjectArgs get = GetObjectArgs.builder().bucket(bucket).object(key).build();
        try {
            return ask(key, () -> client.getObject(get));
        } catch (ErrorResponseException refused) {
            if (ABSENT.contains(code(refused))) {
                throw PlatformRefusal.NOT_FOUND.with("id", key);
            }
            throw unavailable(key, refused);
        }
    }

    @Override
    public Optional<StoredObject> stat(String key) {
        StatObjectArgs stat =
                StatObjectArgs.builder().bucket(bucket).object(key).build();
        try {
            StatObjectResponse stored = ask(key, () -> client.statObject(stat));
            String sha256 = stored.userMetadata().getFirst(SHA256);
            return Optional.of(
                    new StoredObject(key, stored.size(), sha256 == null ? "" : sha256, stored.contentType()));
        } catch (ErrorResponseException refused) {
            if (ABSENT.contains(code(refused))) {
                return Optional.empty();
            }
            throw unavailable(key, refused);
        }
    }

    @Override
    public void discard(String key) {
        if (!key.startsWith("uploads/") && !key.startsWith("display/")) {
            throw new IllegalArgumentException("what is stored stays");
        }
        RemoveObjectArgs remove =
                RemoveObjectArgs.builder().bucket(bucket).object(key).build();
        try {
            ask(key, () -> {
                client.removeObject(remove);
                return remove;
            });
        } catch (ErrorResponseException refused) {
            throw unavailable(key, refused);
        }
    }

    @Override
    public Optional<String> retention() {
        GetObjectLockConfigurationArgs get =
                GetObjectLockConfigurationArgs.builder().bucket(bucket).build();
        try {
            ObjectLockConfiguration lock = client.getObjectLockConfiguration(get);
            return lock.mode() == null || lock.duration() == null
                    ? Optional.empty()
                    : Optional.of(lock.mode() + " " + lock.duration().duration() + " "
                            + lock.duration().unit());
        } catch (MinioException | RuntimeException none) {
            // servers without object lock say so in many ways
            return Optional.empty();
        }
    }

    private interface Question<T> {
        T ask() throws MinioException;
    }

    /** The answer of the server, or its refusal; the client reports a broken connection in more than one way. */
    private static <T> T ask(String key, Question<T> question) throws ErrorResponseException {
        try {
            return question.ask();
        } catch (ErrorResponseException refused) {
            throw refused;
        } catch (MinioException | IllegalStateException failed) {
            throw unavailable(key, failed);
        }
    }

    private static String code(ErrorResponseException refused) {
        return String.valueOf(refused.errorResponse().code());
    }

    private static Problem unavailable(String key, Exception cause) {
        LOG.error("the object store failed at {}", key, cause);
        Problem problem = PlatformRefusal.UNAVAILABLE.with();
        problem.initCause(cause);
        return problem;
    }
}
