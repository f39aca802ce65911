package org.lijian.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two published cases over HTTP against the packaged standalone run, which is killed in the middle and begun again. */
class ReplayIT {
    private static final int COMMANDS_BEFORE_THE_KILL = 30;

    @TempDir
    Path folder;

    @Test
    void carriesBothPublishedCasesToTheirFiguresAlthoughTheServerIsKilledInTheMiddle() throws Exception {
        ForkedRun run = ForkedRun.start(folder);
        try {
            ContractWire contract = new ContractWire();
            KillOnce killer = new KillOnce(run, contract);
            ByteArrayOutputStream told = new ByteArrayOutputStream();
            List<String> differences = new Replay(run::entrance, killer, new PrintStream(told, true, UTF_8)).run();

            String story = told.toString(UTF_8);
            System.out.println(story);
            assertThat(differences).isEmpty();
            assertThat(contract.faults()).isEmpty();
            assertThat(contract.operations()).hasSizeGreaterThan(40);
            assertThat(killer.restarted())
                    .as("the run was killed and begun again")
                    .isNotNull();
            assertThat(story)
                    .contains("4 天 × 40000.00 = 160000.00 元", "17 天 × 48000.00 = 816000.00 元")
                    .contains(
                            "G6-reviewer-not-investigator", "G16-recheck-within-30-days", "G17-per-day-after-original");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(run.data().resolve("demo/tokens.json"))))
                    .isEqualTo("rw-------");
            assertThat(run.logged())
                    .noneMatch(line -> run.entrance().tokens().values().stream().anyMatch(line::contains));
        } finally {
            ProcessHandle database = run.database();
            assertThat(run.stop()).isEqualTo(143);
            assertThat(database.onExit()).succeedsWithin(60, SECONDS);
        }
        assertThat(run.data().resolve("address")).doesNotExist();
        assertThat(run.data().resolve("mariadb/mariadbd.pid")).doesNotExist();
    }

    /** Passes every exchange on, and after some commands kills the run while the next ones are on their way. */
    private static final class KillOnce implements Api.Wire {
        private final ForkedRun run;
        private final ContractWire next;
        private volatile @Nullable CompletableFuture<Void> restart;

        KillOnce(ForkedRun run, ContractWire next) {
            this.run = run;
            this.next = next;
        }

        @Override
        public void seen(HttpRequest request, byte[] body, HttpResponse<byte[]> response, Duration took) {
            next.seen(request, body, response, took);
            if (restart == null && next.commands() == COMMANDS_BEFORE_THE_KILL) {
                restart = CompletableFuture.runAsync(this::kill);
            }
        }

        private void kill() {
            try {
                ProcessHandle database = run.database();
                run.killAndStartAgain();
                assertThat(database.onExit()).succeedsWithin(60, SECONDS);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Nullable CompletableFuture<Void> restarted() throws Exception {
            CompletableFuture<Void> started = restart;
            if (started != null) {
                started.get(5, MINUTES);
            }
            return started;
        }
    }
}
