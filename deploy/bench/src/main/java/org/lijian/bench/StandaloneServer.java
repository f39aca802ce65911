package org.lijian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lijian.embedded.EmbeddedMariaDb;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged standalone run as a process of its own, on a database of ours and with a simulated clock. */
final class StandaloneServer implements AutoCloseable {
    private static final String BEGINS = "2022-03-07T00:00:00Z";

    private final List<String> program;
    private final Path folder;
    private final Map<String, String> environment;
    private final JsonNode tokens;
    private Process process;
    private String address;

    private StandaloneServer(List<String> program, Path folder, Map<String, String> environment) throws IOException {
        this.program = List.copyOf(program);
        this.folder = folder;
        this.environment = environment;
        this.process = launch();
        this.address = awaitAddress();
        this.tokens = JsonMapper.builder().build().readTree(Files.readString(tokensFile()));
    }

    static StandaloneServer launch(Path jar, Path folder, EmbeddedMariaDb database, String url) throws IOException {
        return launch(
                jar,
                folder,
                Map.of(
                        "SPRING_DATASOURCE_URL", url,
                        "SPRING_DATASOURCE_USERNAME", database.user(),
                        "SPRING_DATASOURCE_PASSWORD", database.password()));
    }

    /** @param environment names the database */
    static StandaloneServer launch(Path jar, Path folder, Map<String, String> environment) throws IOException {
        return new StandaloneServer(List.of("-jar", jar.toString()), folder, environment);
    }

    /** @param program how Java runs it otherwise than as the packaged jar */
    static StandaloneServer launch(List<String> program, Path folder, Map<String, String> environment)
            throws IOException {
        return new StandaloneServer(program, folder, environment);
    }

    String address() {
        return address;
    }

    Path tokensFile() {
        return folder.resolve("data/demo/tokens.json");
    }

    String token(String login) {
        return tokens.get(login).asString();
    }

    /** The process it runs as now. */
    long pid() {
        return process.pid();
    }

    /** kill -9, and a new run on the same data; returns where that is. */
    String killAndStartAgain() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        Files.deleteIfExists(addressFile());
        process = launch();
        address = awaitAddress();
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.add("-Xmx1g");
        command.addAll(program);
        command.addAll(
                List.of("--data", folder.resolve("data").toString(), "--port", "0", "--simulated-clock", BEGINS));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private String awaitAddress() throws IOException {
        long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!Files.exists(addressFile())) {
            if (!process.isAlive() || System.nanoTime() > giveUp) {
                process.destroy();
                throw new IOException("the server did not start; see " + log());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return Files.readString(addressFile()).strip();
    }

    private Path addressFile() {
        return folder.resolve("data/address");
    }

    private Path log() {
        return folder.resolve("server.log");
    }
}
