package org.lijian.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A mobile network: it passes on what it is given and breaks every connection whenever so many bytes have gone up. */
final class CuttingProxy implements AutoCloseable {
    private final ServerSocket door;
    private final Supplier<URI> server;
    private final long cutEvery;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicInteger cuts = new AtomicInteger();

    CuttingProxy(Supplier<URI> server, long cutEvery) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.server = server;
        this.cutEvery = cutEvery;
        threads.execute(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/api/v1");
    }

    /** Bytes that clients sent, headers included, whether or not they arrived. */
    long sent() {
        return sent.get();
    }

    int cuts() {
        return cuts.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                threads.execute(() -> join(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket client) {
        try (client;
                Socket behind = new Socket(server.get().getHost(), server.get().getPort())) {
            threads.execute(() -> pump(behind, client, false));
            pump(client, behind, true);
        } catch (IOException broken) {
            // that is what it is for
        }
    }

    private void pump(Socket from, Socket to, boolean up) {
        byte[] chunk = new byte[16 * 1024];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                if (up) {
                    long before = sent.getAndAdd(read);
                    if (before / cutEvery != (before + read) / cutEvery) {
                        cuts.incrementAndGet();
                        from.close();
                        to.close();
                        return;
                    }
                }
                out.write(chunk, 0, read);
                out.flush();
            }
            to.shutdownOutput();
        } catch (IOException broken) {
            try {
                from.close();
                to.close();
            } catch (IOException gone) {
                // gone already
            }
        }
    }
}
