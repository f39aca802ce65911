package org.lijian.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much heap a server uses, asked of its JVM from outside by {@code jcmd}. */
final class ServerHeap {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final long pid;

    ServerHeap(long pid) {
        this.pid = pid;
    }

    /** MiB that are in use after a collection. */
    long afterCollection() {
        ask("GC.run");
        return now();
    }

    /** MiB, with what nobody needs any more and has not been collected yet. */
    long now() {
        Matcher used = USED.matcher(ask("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("the JVM does not say how much heap it uses");
        }
        return Long.parseLong(used.group(1)) / 1024;
    }

    private String ask(String what) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), Long.toString(pid), what)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            jcmd.waitFor();
            return said;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
