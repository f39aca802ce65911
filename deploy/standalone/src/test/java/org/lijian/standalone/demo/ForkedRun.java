package org.lijian.standalone.demo;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.lijian.standalone.demo.Api.Entrance;

/** The packaged standalone run as a process of its own, on its own data. */
final class ForkedRun {
    private final Path jar = Path.of(System.getProperty("lijian.standalone.jar"));
    private final Path data;
    private final Path output;
    private final String begins;
    private volatile Process process;
    private volatile Entrance entrance;

    private ForkedRun(Path folder, String begins) throws IOException {
        this.begins = begins;
        this.data = folder.resolve("data");
        this.output = folder.resolve("output.log");
        this.process = launch();
        this.entrance = awaitEntrance();
    }

    static ForkedRun start(Path folder) throws IOException {
        return startAt(folder, "2022-03-07T00:00:00Z");
    }

    /** @param begins the instant at which its clock stands first */
    static ForkedRun startAt(Path folder, String begins) throws IOException {
        return new ForkedRun(folder, begins);
    }

    Path data() {
        return data;
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Where the run is, or was until it was killed. */
    Entrance entrance() {
        return entrance;
    }

    ProcessHandle database() throws IOException {
        long id = Long.parseLong(
                Files.readString(data.resolve("mariadb/mariadbd.pid")).strip());
        return ProcessHandle.of(id).orElseThrow();
    }

    /** kill -9, and a new run on the same data, which knows its clock. */
    void killAndStartAgain() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
        Files.delete(data.resolve("address"));
        process = launch();
        entrance = awaitEntrance();
    }

    /** As Ctrl-C does; returns the exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(2, MINUTES)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-jar",
                jar.toString(),
                "--data",
                data.toString(),
                "--port",
                "0"));
        if (!Files.exists(data.resolve("simulated-clock"))) {
            command.addAll(List.of("--simulated-clock", begins));
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    private Entrance awaitEntrance() throws IOException {
        Path address = data.resolve("address");
        long giveUp = System.nanoTime() + MINUTES.toNanos(5);
        while (!Files.exists(address)) {
            if (!process.isAlive() || System.nanoTime() > giveUp) {
                process.destroyForcibly();
                throw new IOException("the run did not start:\n" + output());
            }
            LockSupport.parkNanos(SECONDS.toNanos(1) / 5);
        }
        return new Entrance(
                Files.readString(address).strip(),
                Replay.tokens(data.resolve("demo").resolve("tokens.json")));
    }

    /** What the run wrote where a token, a password or a key could have slipped in. */
    Stream<String> logged() throws IOException {
        return Stream.concat(Files.lines(output), Files.lines(data.resolve("lijian.log")));
    }
}
