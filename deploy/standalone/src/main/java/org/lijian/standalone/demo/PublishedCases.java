package org.lijian.standalone.demo;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cases as a bureau published them, and what had to be assumed to replay them. */
record PublishedCases(String source, List<PublishedCase> cases) {
    private static final String SEED = "/seeds/published/per-day-penalties-2022.yaml";

    static PublishedCases read() throws IOException {
        try (InputStream in = Objects.requireNonNull(PublishedCases.class.getResourceAsStream(SEED), SEED)) {
            JsonNode seed = new YAMLMapper().readTree(in);
            JsonNode source = seed.get("source");
            return new PublishedCases(
                    source.get("authority").asString() + "《"
                            + source.get("title").asString() + "》："
                            + source.get("quote").asString(),
                    seed.get("cases").valueStream().map(PublishedCase::of).toList());
        }
    }

    /**
     * One case.
     *
     * @param perDayDays as published
     * @param perDayTotal as published
     * @param dailyAmount the fine of the first decision, which the published figures imply
     * @param dates the assumed day of each step
     */
    record PublishedCase(
            String key,
            String party,
            int perDayDays,
            String perDayTotal,
            String dailyAmount,
            String creditCode,
            String place,
            String longitude,
            String latitude,
            int tonnes,
            Map<String, LocalDate> dates) {
        static PublishedCase of(JsonNode node) {
            JsonNode published = node.get("published");
            JsonNode assumed = node.get("assumed");
            return new PublishedCase(
                    node.get("key").asString(),
                    published.get("party").asString(),
                    published.get("perDayDays").asInt(),
                    published.get("perDayTotal").asString(),
                    assumed.get("dailyAmount").asString(),
                    assumed.get("creditCode").asString(),
                    assumed.get("place").asString(),
                    assumed.get("longitude").asString(),
                    assumed.get("latitude").asString(),
                    assumed.get("tonnes").asInt(),
                    assumed.get("dates").properties().stream()
                            .collect(toMap(
                                    Map.Entry::getKey,
                                    date -> LocalDate.parse(date.getValue().asString()))));
        }

        LocalDate on(String step) {
            return Objects.requireNonNull(dates.get(step), step);
        }
    }
}
