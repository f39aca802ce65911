package org.lijian.standalone;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * What the standalone run is told on its command line.
 *
 * @param port 0 takes any free one
 * @param simulatedClock where the simulated clock begins; absent means the real time
 */
record Options(Path data, int port, String listen, Optional<Instant> simulatedClock) {
    static final String USAGE = """
            usage: deploy/run [--data DIR] [--port N] [--listen ADDRESS] [--simulated-clock INSTANT]
              --data DIR                  where everything is kept between runs (default ./data)
              --port N                    where to listen (default 8080; 0 takes a free port)
              --listen ADDRESS            on which address (default 127.0.0.1; 0.0.0.0 for every one)
              --simulated-clock INSTANT   begin at this instant, e.g. 2022-03-07T00:00:00Z, and let PUT /api/v1/clock move it forwards;
                                          what was begun so goes on so, wherever its clock stands
            """;

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException saying which part cannot be read
     */
    static Options parse(List<String> arguments) {
        Path data = Path.of("data");
        int port = 8080;
        String listen = "127.0.0.1";
        Optional<Instant> simulatedClock = Optional.empty();
        ArrayDeque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String[] option = rest.pop().split("=", 2);
            switch (option[0]) {
                case "--data" -> data = Path.of(value(option, rest));
                case "--port" -> port = port(value(option, rest));
                case "--listen" -> listen = value(option, rest);
                case "--simulated-clock" -> simulatedClock = Optional.of(instant(value(option, rest)));
                default -> throw new IllegalArgumentException("unknown option " + option[0]);
            }
        }
        return new Options(data.toAbsolutePath().normalize(), port, listen, simulatedClock);
    }

    private static String value(String[] option, ArrayDeque<String> rest) {
        if (option.length == 2) {
            return option[1];
        }
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new IllegalArgumentException(option[0] + " needs a value");
        }
        return rest.pop();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new IllegalArgumentException("--port is a number from 0 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "--simulated-clock is an instant like 2022-03-07T00:00:00Z, not " + text, e);
        }
    }
}
