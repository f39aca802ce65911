package org.lijian.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.platform.Role;
import org.lijian.shared.LegalCitation;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How each event is told in Chinese, and what its codes are called; {@code sentences.yaml}. */
@Component
class Sentences {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** What is told of an event that has no sentence of its own. */
    private static final Sentence UNNAMED = new Sentence("办理了一个事项", null, null, null);

    /** What the members are called that name a form. */
    private static final Set<String> FORMS = Set.of("type", "documentType");

    private final Book book;
    private final Chapter<Map<String, String>> titles;

    Sentences(LawBook law) {
        this.titles = law.chapter(Sentences::titles);
        try (InputStream in =
                Objects.requireNonNull(Sentences.class.getResourceAsStream("sentences.yaml"), "sentences.yaml")) {
            this.book = YAMLMapper.builder().build().readValue(in, Book.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each statutory form is called. */
    static Map<String, String> titles(ReferenceBook book) {
        Map<String, String> titles = new HashMap<>();
        YAMLMapper.builder()
                .build()
                .readTree(book.text("documents/types.yaml").orElseThrow())
                .forEach(form -> titles.put(
                        form.path("type").asString(), form.path("title").asString()));
        return titles;
    }

    Optional<Sentence> of(String event) {
        return Optional.ofNullable(book.events().get(event));
    }

    /** Tells an event to somebody with these roles. */
    Told tell(String event, JsonNode facts, Set<Role> roles) {
        Sentence sentence = of(event).orElse(UNNAMED);
        boolean inFull = sentence.isFor(roles);
        String what = inFull ? sentence.what() : Objects.requireNonNull(sentence.otherwise());
        return new Told(filled(what, event, facts), sentence.basis(), !inFull);
    }

    private String filled(String what, String event, JsonNode facts) {
        Matcher places = PLACE.matcher(what);
        return places.replaceAll(place -> Matcher.quoteReplacement(value(event, place.group(1), facts)));
    }

    private String value(String event, String member, JsonNode facts) {
        JsonNode fact = facts.path(member);
        if (fact.isMissingNode() || fact.isNull()) {
            return "";
        }
        String text = fact.asString();
        return label(event + "." + member, text)
                .or(() -> label(member, text))
                .or(() -> Optional.ofNullable(titles.get().get(text)).filter(title -> FORMS.contains(member)))
                .orElse(text);
    }

    private Optional<String> label(String member, String value) {
        return Optional.ofNullable(book.labels().get(member)).map(labels -> labels.get(value));
    }

    /** @param labels what the codes of a member are called; {@code Event.member} goes before {@code member} */
    private record Book(Map<String, Sentence> events, Map<String, Map<String, String>> labels) {}

    /** What somebody is told. */
    record Told(String what, @Nullable LegalCitation basis, boolean masked) {}
}
