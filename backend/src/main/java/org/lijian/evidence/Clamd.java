package org.lijian.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scanner of a ClamAV daemon, asked over TCP with {@code INSTREAM}: chunks with their length before them, an empty one at the end. */
final class Clamd implements MalwareScanner {
    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final String host;
    private final int port;
    private final int timeoutMillis;

    Clamd(String host, int port, Duration timeout) {
        this.host = host;
        this.port = port;
        this.timeoutMillis = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public Scan scan(Path content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), timeoutMillis);
            socket.setSoTimeout(timeoutMillis);
            send(content, socket);
            return understood(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8));
        } catch (IOException unreachable) {
            LOG.warn("the malware scanner did not answer; what came is not scanned: {}", unreachable.toString());
            return Scan.NONE;
        }
    }

    private static void send(Path content, Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] chunk = new byte[CHUNK];
        try (InputStream bytes = Files.newInputStream(content)) {
            for (int read = bytes.read(chunk); read > 0; read = bytes.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    /** {@code stream: OK}, {@code stream: Name FOUND}; anything else, such as a size limit, is no scan. */
    private static Scan understood(String answer) {
        String said = answer.replace("\0", "").strip();
        if (said.equals("stream: OK")) {
            return new Scan(ScanResult.CLEAN, null);
        }
        if (said.startsWith("stream: ") && said.endsWith(" FOUND")) {
            String name = said.substring("stream: ".length(), said.length() - " FOUND".length());
            return new Scan(ScanResult.INFECTED, name.length() > 200 ? name.substring(0, 200) : name);
        }
        LOG.warn("the malware scanner answered {}", said);
        return Scan.NONE;
    }
}
