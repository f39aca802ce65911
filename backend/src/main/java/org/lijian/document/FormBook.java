package org.lijian.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;

/** What one book of law says of documents: the forms there are, their texts, and how they are numbered. */
final class FormBook {
    private static final String FOLDER = "documents/";

    private final Map<DocumentType, Timeline<DocumentForm>> forms = new EnumMap<>(DocumentType.class);
    private final Map<DocumentType, List<DocumentForm>> versions = new EnumMap<>(DocumentType.class);
    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, Timeline<NumberFile.Prefix>> prefixes = new HashMap<>();
    private final LegalTexts texts;

    private FormBook(ReferenceBook book) {
        texts = book.read(FOLDER + "legal-texts.yaml", LegalTexts.class);
        for (DocumentForm form : Arrays.asList(book.read(FOLDER + "types.yaml", DocumentForm[].class))) {
            versions.computeIfAbsent(form.type(), k -> new ArrayList<>()).add(form);
        }
        for (DocumentType type : DocumentType.values()) {
            if (!versions.containsKey(type)) {
                throw new IllegalArgumentException("form " + type + " is not described");
            }
        }
        versions.forEach((type, known) -> forms.put(type, new Timeline<>("form " + type, known)));
        requireCodesOfTheirOwn();
        for (String path : book.paths()) {
            if (path.startsWith(FOLDER) && path.endsWith(".txt")) {
                templates.put(path.substring(FOLDER.length()), book.read(path, String.class));
            }
        }
        for (NumberFile.Bureau bureau :
                book.read(FOLDER + "numbers.yaml", NumberFile.class).bureaus()) {
            if (prefixes.put(bureau.authority(), new Timeline<>(bureau.authority(), bureau.prefixes())) != null) {
                throw new IllegalArgumentException("the bureau " + bureau.authority() + " stands twice");
            }
        }
    }

    static FormBook read(ReferenceBook book) {
        return new FormBook(book);
    }

    /** Two kinds with the letters of one would bear the same numbers. */
    private void requireCodesOfTheirOwn() {
        Map<String, DocumentType> owners = new HashMap<>();
        versions.values().stream().flatMap(List::stream).forEach(form -> {
            DocumentType owner = form.code() == null ? form.type() : owners.putIfAbsent(form.code(), form.type());
            if (owner != null && owner != form.type()) {
                throw new IllegalArgumentException(
                        "form " + form.type() + " is numbered " + form.code() + ", as is " + owner);
            }
        });
    }

    private void requireSoundTemplates() {
        for (List<DocumentForm> known : versions.values()) {
            for (DocumentForm form : known) {
                Set<String> words = new HashSet<>(form.kinds().keySet());
                words.addAll(texts.names());
                new FormTemplate(FOLDER + form.template(), template(form)).requireOnly(words);
            }
        }
        templates.forEach((name, text) -> new FormTemplate(FOLDER + name, text).requirePlain());
    }

    /**
     * Refuses other fields than those of the release, which are what the features fill in, and texts that need others.
     *
     * @return this book
     */
    FormBook requireFieldsOf(FormBook release) {
        versions.forEach((type, known) -> {
            Map<String, FormField.Kind> filled =
                    Objects.requireNonNull(release.versions.get(type)).get(0).kinds();
            for (DocumentForm form : known) {
                if (!form.kinds().equals(filled)) {
                    Set<String> other = new HashSet<>(form.kinds().keySet());
                    other.addAll(filled.keySet());
                    other.removeIf(name -> Objects.equals(form.kinds().get(name), filled.get(name)));
                    throw new IllegalArgumentException("form " + type + " has other fields than what fills it: "
                            + other.stream().sorted().toList());
                }
            }
        });
        requireSoundTemplates();
        return this;
    }

    DocumentForm form(DocumentType type, LocalDate on) {
        Timeline<DocumentForm> known = Objects.requireNonNull(forms.get(type), "every form is described");
        return known.at(on)
                .orElseThrow(() -> DocumentRefusal.FORM_NOT_IN_FORCE.with(
                        "title",
                        Objects.requireNonNull(versions.get(type)).get(0).title(),
                        "on",
                        on));
    }

    String template(DocumentForm form) {
        String template = templates.get(form.template());
        if (template == null) {
            throw new IllegalArgumentException(
                    "form " + form.type() + " has the template " + form.template() + ", which is no file");
        }
        return template;
    }

    Map<String, String> quoted(LocalDate on) {
        return texts.on(on);
    }

    String prefix(String authority, LocalDate on) {
        Timeline<NumberFile.Prefix> known = prefixes.get(authority);
        return (known == null ? Optional.<NumberFile.Prefix>empty() : known.at(on))
                .map(NumberFile.Prefix::prefix)
                .orElseThrow(() -> DocumentRefusal.NO_PREFIX.with("authority", authority, "on", on));
    }
}
