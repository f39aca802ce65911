package org.lijian.standalone.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.lijian.standalone.demo.Api.Entrance;
import org.lijian.standalone.demo.PublishedCases.PublishedCase;

/**
 * Many cases side by side, from the lead to the archive, for measurements: the story of a published case under other names. They walk
 * through the days together, because there is one clock.
 */
public final class Lifecycles {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Path tokens;
    private final Api api;
    private final PublishedCase model;
    private volatile Entrance entrance;

    public Lifecycles(String address, Path tokens, Observer observer) throws IOException {
        this.tokens = tokens;
        this.entrance = new Entrance(address, Replay.tokens(tokens));
        this.api = new Api(
                () -> entrance,
                (request, body, response, took) ->
                        observer.took(request.method(), request.uri().getPath(), response.statusCode(), took));
        this.model = PublishedCases.read().cases().get(0);
    }

    /** Learns how long each request took. */
    public interface Observer {
        void took(String method, String path, int status, Duration took);
    }

    /** The server was begun again and is somewhere else now; whoever waits for an answer asks there. */
    public void continueAt(String address) {
        entrance = new Entrance(address, Replay.tokens(tokens));
    }

    /** The day of the server's clock. */
    public LocalDate today() {
        return LocalDate.parse(api.get("clerk", "/clock").text("/today"));
    }

    /** What the radar says is stuck, as officers read it. */
    public List<String> stuck() {
        return api.list("supervisor", "/stuck-work").stream()
                .map(Object::toString)
                .toList();
    }

    /** The days of the story, in order. */
    public SortedSet<LocalDate> days() {
        return lifecycle("days", 0).days();
    }

    public void moveClockTo(LocalDate day) {
        api.put("clerk", "/clock", Scene.members("now", Scene.at(day, 11, 0).toString()));
    }

    /** {@code count} cases nobody has begun yet; {@code series} has one letter or digit. */
    public List<Lifecycle> begin(String series, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Lifecycle(lifecycle(series, i)))
                .toList();
    }

    /** One case on its way. */
    public static final class Lifecycle {
        private final CaseReplay story;

        private Lifecycle(CaseReplay story) {
            this.story = story;
        }

        /** Takes all steps of a day. */
        public void take(LocalDate day) {
            story.take(day);
        }
    }

    private CaseReplay lifecycle(String series, int number) {
        PublishedCase story = new PublishedCase(
                series + number,
                model.party() + " " + series + number,
                model.perDayDays(),
                model.perDayTotal(),
                model.dailyAmount(),
                creditCode(series, number),
                model.place(),
                model.longitude(),
                model.latitude(),
                model.tonnes(),
                model.dates());
        return new CaseReplay(api, new Narrator(new PrintStream(OutputStream.nullOutputStream())), story);
    }

    /** A unified social credit code that nobody has, with its check character (GB 32100-2015). */
    private static String creditCode(String series, int number) {
        String body = "91140525MA" + series.substring(0, 1) + "%06d".formatted(number);
        int sum = 0;
        int weight = 1;
        for (char character : body.toCharArray()) {
            sum += CHARACTERS.indexOf(character) * weight;
            weight = weight * 3 % 31;
        }
        return body + CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
