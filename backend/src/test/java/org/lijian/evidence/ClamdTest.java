package org.lijian.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a daemon that speaks the protocol and knows one virus. */
class ClamdTest {
    @TempDir
    Path directory;

    @Test
    void sendsAllBytesAndUnderstandsTheAnswer() throws Exception {
        byte[] clean = new byte[200_000];
        clean[199_999] = 7;
        assertThat(scanned(clean, "stream: OK\0")).isEqualTo(new MalwareScanner.Scan(ScanResult.CLEAN, null));
        assertThat(scanned(clean, "stream: Win.Test.EICAR_HDB-1 FOUND\0"))
                .isEqualTo(new MalwareScanner.Scan(ScanResult.INFECTED, "Win.Test.EICAR_HDB-1"));
    }

    @Test
    void whatTheScannerDidNotScanIsNotCalledClean() throws Exception {
        assertThat(scanned(new byte[10], "INSTREAM size limit exceeded. ERROR\0")
                        .result())
                .isEqualTo(ScanResult.NOT_SCANNED);
        Path file = Files.write(directory.resolve("x"), new byte[10]);
        int nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = closed.getLocalPort();
        }
        assertThat(new Clamd("127.0.0.1", nobody, Duration.ofSeconds(2))
                        .scan(file)
                        .result())
                .isEqualTo(ScanResult.NOT_SCANNED);
    }

    private MalwareScanner.Scan scanned(byte[] content, String answer) throws Exception {
        Path file = Files.write(directory.resolve("content"), content);
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = CompletableFuture.supplyAsync(() -> serve(daemon, answer));
            MalwareScanner.Scan scan = new Clamd("127.0.0.1", daemon.getLocalPort(), Duration.ofSeconds(10)).scan(file);
            assertThat(received.get()).isEqualTo(content);
            return scan;
        }
    }

    private static byte[] serve(ServerSocket daemon, String answer) {
        try (Socket socket = daemon.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return content.toByteArray();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
