package org.lijian.bench;

import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.bouncycastle.jcajce.provider.digest.SM3;

/**
 * The least that any server does with the bytes of evidence: it takes them in, hashes them as they come, by SHA-256 and SM3, and writes them
 * on to the object store; without an officer, a record or a database. What it reaches is the limit of this machine.
 */
final class PassingOn implements AutoCloseable {
    private final Tomcat server = new Tomcat();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param folder for what the server writes down */
    PassingOn(Path folder, MinioClient store, String bucket) throws LifecycleException {
        server.setBaseDir(folder.toString());
        server.setPort(0);
        server.getConnector().setProperty("address", "127.0.0.1");
        Context context = server.addContext("", null);
        Tomcat.addServlet(context, "pass", new Passing(store, bucket));
        context.addServletMappingDecoded("/*", "pass");
        server.start();
    }

    void put(byte[] bytes) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.getConnector().getLocalPort() + "/" + FieldOffice.id()))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != HttpServletResponse.SC_OK) {
            throw new IOException("passing on was answered " + status);
        }
    }

    @Override
    public void close() throws LifecycleException {
        server.stop();
        server.destroy();
    }

    private static final class Passing extends HttpServlet {
        private static final long serialVersionUID = 1;

        private final transient MinioClient store;
        private final String bucket;

        Passing(MinioClient store, String bucket) {
            this.store = store;
            this.bucket = bucket;
        }

        @Override
        protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try (InputStream hashed = new DigestInputStream(
                    new DigestInputStream(request.getInputStream(), MessageDigest.getInstance("SHA-256")),
                    new SM3.Digest())) {
                store.putObject(
                        PutObjectArgs.builder()
                                .bucket(bucket)
                                .object(request.getPathInfo().substring(1))
                                .stream(hashed, request.getContentLengthLong(), -1L)
                                .build());
            } catch (Exception failed) {
                throw new IOException(failed);
            }
        }
    }
}
