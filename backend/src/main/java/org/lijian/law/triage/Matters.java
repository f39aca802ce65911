package org.lijian.law.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.lijian.law.violation.Violation;
import org.lijian.law.violation.Violations;
import org.springframework.stereotype.Service;

/** What leads are about, by the reference data of the day. */
@Service
public class Matters {
    private final Chapter<Index> index;

    public Matters(LawBook book) {
        this.index = book.chapter(Matters::index);
    }

    /**
     * What a lead is about: the kind of its object says it, else the first matter in the order of the reference data one of whose words is
     * in the text.
     *
     * @param objectKind the kind of the object it names, if it names one
     */
    public Optional<Matter> of(@Nullable String objectKind, String text, LocalDate on) {
        List<Known> all = index.get().matters();
        return all.stream()
                .filter(known -> objectKind != null && known.objects().contains(objectKind))
                .findFirst()
                .or(() -> all.stream()
                        .filter(known -> known.words().stream().anyMatch(text::contains))
                        .findFirst())
                .flatMap(known -> known.on(on));
    }

    /** Whether the text says that people are in danger. */
    public boolean isUrgent(String text, LocalDate on) {
        return index.get()
                .urgent()
                .at(on)
                .filter(urgent -> urgent.words().stream().anyMatch(text::contains))
                .isPresent();
    }

    /** The kinds of objects that say what a lead is about. */
    public Set<String> objectKinds() {
        return index.get().matters().stream()
                .flatMap(known -> known.objects().stream())
                .collect(Collectors.toSet());
    }

    /** Every matter by its code. */
    public Set<String> codes() {
        return index.get().matters().stream().map(Known::code).collect(Collectors.toSet());
    }

    static Index index(ReferenceBook book) {
        Map<String, Violation> violations = Violations.index(book);
        MatterFile file = book.read("triage.yaml", MatterFile.class);
        Set<String> said = new HashSet<>();
        List<Known> matters = new ArrayList<>();
        for (MatterFile.Entry entry : file.matters()) {
            requireOnce(said, "matter", List.of(entry.code()));
            requireOnce(said, "object", entry.objects());
            requireOnce(said, "word", entry.words());
            entry.versions().forEach(version -> {
                if (!violations.containsKey(version.violation())) {
                    throw new IllegalArgumentException(
                            "the matter " + entry.code() + " names " + version.violation() + ", which is no violation");
                }
            });
            matters.add(new Known(
                    entry.code(),
                    entry.name(),
                    Set.copyOf(entry.objects()),
                    List.copyOf(entry.words()),
                    new Timeline<>("matter " + entry.code(), entry.versions())));
        }
        return new Index(new Timeline<>("urgent words", file.urgent()), List.copyOf(matters));
    }

    private static void requireOnce(Set<String> said, String as, List<String> now) {
        now.forEach(one -> {
            if (!said.add(as + " " + one)) {
                throw new IllegalArgumentException("triage says the " + as + " " + one + " twice");
            }
        });
    }

    record Index(Timeline<MatterFile.Urgent> urgent, List<Known> matters) {}

    record Known(
            String code, String name, Set<String> objects, List<String> words, Timeline<MatterFile.Version> versions) {
        Optional<Matter> on(LocalDate day) {
            return versions.at(day).map(version -> new Matter(code, name, version.violation()));
        }
    }
}
