package org.lijian.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An S3 server in this process, listening on loopback only, its objects files below the directory given. */
public final class EmbeddedObjectStore implements AutoCloseable {
    private final S3Proxy server;

    private EmbeddedObjectStore(S3Proxy server) {
        this.server = server;
    }

    public static EmbeddedObjectStore start(Path directory, String accessKey, String secretKey) {
        Properties properties = new Properties();
        properties.setProperty("s3proxy.endpoint", "http://127.0.0.1:0");
        properties.setProperty("s3proxy.authorization", "aws-v2-or-v4");
        properties.setProperty("s3proxy.identity", accessKey);
        properties.setProperty("s3proxy.credential", secretKey);
        try {
            Files.createDirectories(directory);
            S3Proxy server = S3Proxy.Builder.fromProperties(properties)
                    .blobStore(new FilesystemNio2BlobStore(directory.toString()))
                    .build();
            server.start();
            return new EmbeddedObjectStore(server);
        } catch (IOException e) {
            throw new IllegalStateException("the object store cannot use " + directory, e);
        } catch (Exception e) {
            throw new IllegalStateException("the object store does not start", e);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the object store does not stop", e);
        }
    }
}
