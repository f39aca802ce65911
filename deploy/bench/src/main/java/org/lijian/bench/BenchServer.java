package org.lijian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lijian.embedded.EmbeddedMariaDb;

/** The packaged standalone run as a process of its own on a given database. */
final class BenchServer {
    private final Path jar;
    private final Path folder;
    private final EmbeddedMariaDb database;
    private final String url;
    private Process process;

    BenchServer(Path jar, Path folder, EmbeddedMariaDb database, String url) throws IOException {
        this.jar = jar;
        this.folder = folder;
        this.database = database;
        this.url = url;
        this.process = launch();
    }

    Path tokens() {
        return data().resolve("demo/tokens.json");
    }

    /** Where it is, as soon as it is there. */
    String address() throws IOException {
        Path address = data().resolve("address");
        long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!Files.exists(address)) {
            if (!process.isAlive() || System.nanoTime() > giveUp) {
                throw new IOException("the server did not start; see " + folder.resolve("server.log"));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return Files.readString(address).strip();
    }

    /** kill -9, and a new run on the same data; returns where that is. */
    String killAndStartAgain() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        Files.deleteIfExists(data().resolve("address"));
        process = launch();
        return address();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx1g",
                "-jar",
                jar.toString(),
                "--data",
                data().toString(),
                "--port",
                "0",
                "--simulated-clock",
                "2022-03-07T00:00:00Z");
        builder.environment()
                .putAll(Map.of(
                        "SPRING_DATASOURCE_URL", url,
                        "SPRING_DATASOURCE_USERNAME", database.user(),
                        "SPRING_DATASOURCE_PASSWORD", database.password()));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()))
                .start();
    }
}
