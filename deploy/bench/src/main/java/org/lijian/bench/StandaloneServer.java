package org.lijian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged standalone run on a database of ours, with a simulated clock. */
final class StandaloneServer implements AutoCloseable {
    private static final String BEGINS = "2022-03-07T00:00:00Z";

    private final Process process;
    private final Path data;
    private final String address;
    private final JsonNode tokens;

    private StandaloneServer(Process process, Path data, Path log) throws IOException {
        this.process = process;
        this.data = data;
        this.address = awaitAddress(log);
        this.tokens = JsonMapper.builder().build().readTree(Files.readString(tokensFile()));
    }

    /** @param environment names the database */
    static StandaloneServer launch(Path jar, Path folder, Map<String, String> environment) throws IOException {
        Path data = folder.resolve("data");
        Path log = folder.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx1g",
                "-jar",
                jar.toString(),
                "--data",
                data.toString(),
                "--port",
                "0",
                "--simulated-clock",
                BEGINS);
        builder.environment().putAll(environment);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return new StandaloneServer(process, data, log);
    }

    String address() {
        return address;
    }

    Path tokensFile() {
        return data.resolve("demo/tokens.json");
    }

    String token(String login) {
        return tokens.get(login).asString();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private String awaitAddress(Path log) throws IOException {
        Path file = data.resolve("address");
        long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!Files.exists(file)) {
            if (!process.isAlive() || System.nanoTime() > giveUp) {
                process.destroy();
                throw new IOException("the server did not start; see " + log);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return Files.readString(file).strip();
    }
}
