package org.lijian.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void keepsDataBesideTheCallerAndListensOnLoopbackWhenNothingIsSaid() {
        assertThat(Options.parse(List.of()))
                .isEqualTo(new Options(Path.of("data").toAbsolutePath(), 8080, "127.0.0.1", Optional.empty()));
    }

    @Test
    void readsEveryOptionInEitherSpelling() {
        Options spelled = new Options(
                Path.of("/tmp/lijian"), 9090, "0.0.0.0", Optional.of(Instant.parse("2022-03-07T00:00:00Z")));
        assertThat(Options.parse(List.of(
                        "--data",
                        "/tmp/x/../lijian",
                        "--port",
                        "9090",
                        "--listen",
                        "0.0.0.0",
                        "--simulated-clock",
                        "2022-03-07T00:00:00Z")))
                .isEqualTo(spelled);
        assertThat(Options.parse(List.of(
                        "--data=/tmp/lijian",
                        "--port=9090",
                        "--listen=0.0.0.0",
                        "--simulated-clock=2022-03-07T00:00:00Z")))
                .isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port 99999",
                "--port many",
                "--port",
                "--data --port",
                "--simulated-clock 2022-03-07",
                "--colour red",
                "data"
            })
    void refusesWhatItCannotRead(String commandLine) {
        assertThatThrownBy(() -> Options.parse(List.of(commandLine.split(" "))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
