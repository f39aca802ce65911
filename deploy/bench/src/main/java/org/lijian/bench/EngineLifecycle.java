package org.lijian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One lifecycle as the engine alone sees it: what it is asked, in which transactions, between which timers. */
final class EngineLifecycle {
    private static final String SCRIPT = "/org/lijian/bench/lifecycle.txt";

    private final Map<String, String> ids = new ConcurrentHashMap<>();

    /** What is asked in one transaction; a timer stands alone. */
    record Piece(List<Request> requests) {
        boolean isTimer() {
            return requests.get(0).verb().equals("fire");
        }
    }

    /** One call of the engine: what to do, with which process, step or message, about what, with which variables. */
    record Request(String verb, String name, String subject, Map<String, Object> variables) {}

    /** The id that {@code name} has in this lifecycle. */
    String id(String name) {
        return ids.computeIfAbsent(name, n -> UUID.randomUUID().toString());
    }

    /** The lifecycle cut where timers fire: pieces to be timed, and between them a timer each. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (String line : script()) {
            String[] words = line.split(" ");
            boolean more = words[0].equals("and");
            Request request = request(more ? line.substring("and ".length()).split(" ") : words);
            List<Request> together =
                    new ArrayList<>(more ? pieces.remove(pieces.size() - 1).requests() : List.of());
            together.add(request);
            pieces.add(new Piece(together));
        }
        return pieces;
    }

    private Request request(String[] words) {
        if (words[0].equals("fire")) {
            return new Request(words[0], "", filled(words[1]), Map.of());
        }
        boolean toAll = words[0].equals("tellAll");
        Map<String, Object> variables = new HashMap<>();
        for (String word : List.of(words).subList(toAll ? 2 : 3, words.length)) {
            String[] pair = word.split("=");
            variables.put(pair[0], value(pair[1]));
        }
        return new Request(words[0], words[1], toAll ? "" : filled(words[2]), variables);
    }

    private Object value(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> filled(text);
        };
    }

    private String filled(String text) {
        return String.join(
                ",",
                Stream.of(text.split(","))
                        .map(part -> part.startsWith("$") ? id(part.substring(1)) : part)
                        .toList());
    }

    private static List<String> script() {
        try (InputStream in = Objects.requireNonNull(EngineLifecycle.class.getResourceAsStream(SCRIPT))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
