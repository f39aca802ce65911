package org.lijian.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A form as it is used on a day, out of what was taken along. */
final class PaperForm {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private final KeptBundle bundle;
    private final JsonNode entry;
    private final String day;

    /**
     * @param day of issue, a date
     * @throws NoSuchElementException where none is used that day
     */
    PaperForm(KeptBundle bundle, String type, String day) {
        this.bundle = bundle;
        this.day = day;
        this.entry = bundle.get("LAW", "documents/types.yaml")
                .valueStream()
                .filter(form -> form.get("type").asString().equals(type) && isUsed(form))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no form " + type + " is used on " + day));
    }

    /**
     * The text of the paper.
     *
     * @param fields by name, as the operation that files the paper says
     * @throws IllegalArgumentException naming the fields that are missing
     */
    String text(Map<String, String> fields, String number) {
        requireComplete(fields);
        Map<String, Object> words = new HashMap<>();
        entry.get("fields").forEach(field -> {
            String name = field.get("name").asString();
            String given = fields.getOrDefault(name, "").strip();
            if (!given.isEmpty()) {
                words.put(name, printed(field.get("kind").asString(), given));
            }
        });
        words.put("title", entry.get("title").asString());
        words.put("number", number);
        words.put("issuedOn", date(day));
        bundle.get("BUREAU", "bureau")
                .properties()
                .forEach(member ->
                        words.put("bureau." + member.getKey(), member.getValue().asString()));
        bundle.get("LAW", "documents/legal-texts.yaml").properties().forEach(passage -> {
            String now = wording(passage.getValue());
            if (now != null) {
                words.put(passage.getKey(), now);
            }
        });
        String template = bundle.get("LAW", "documents/" + entry.get("template").asString())
                .asString();
        return new FormText(template).filled(words);
    }

    private void requireComplete(Map<String, String> fields) {
        List<String> missing = entry.get("fields")
                .valueStream()
                .filter(field -> field.path("required").asBoolean(true))
                .filter(field ->
                        fields.getOrDefault(field.get("name").asString(), "").isBlank())
                .map(field -> field.get("label").asString())
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the paper lacks " + missing);
        }
    }

    private boolean isUsed(JsonNode form) {
        return form.path("validFrom").asString("0000").compareTo(day) <= 0
                && form.path("validTo").asString("9999").compareTo(day) >= 0;
    }

    private @Nullable String wording(JsonNode wordings) {
        String now = null;
        String since = "";
        for (JsonNode wording : wordings) {
            String from = wording.get("from").asString();
            if (from.compareTo(day) <= 0 && from.compareTo(since) > 0) {
                since = from;
                now = wording.get("text").asString();
            }
        }
        return now;
    }

    private static Object printed(String kind, String given) {
        return switch (kind) {
            case "DATE" -> date(given);
            case "MONEY" -> {
                BigDecimal amount = new BigDecimal(given).setScale(2);
                yield amount.toPlainString() + "元（大写：人民币" + Capitals.of(amount) + "）";
            }
            case "FLAG" -> Boolean.valueOf(given);
            default -> given;
        };
    }

    private static String date(String given) {
        return PRINTED.format(LocalDate.parse(given));
    }
}
