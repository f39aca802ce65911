package org.lijian.law.statute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The statutes of one book, found by code, name or number. */
public final class StatuteIndex {
    private final SortedMap<String, Statute> byCode = new TreeMap<>();
    private final Map<String, List<Statute>> byName = new HashMap<>();

    StatuteIndex(Collection<Statute> statutes) {
        for (Statute statute : statutes) {
            if (byCode.putIfAbsent(statute.code(), statute) != null) {
                throw new IllegalArgumentException("the statute " + statute.code() + " stands twice");
            }
        }
        statutes.forEach(this::requireWhatItReplaces);
        for (Statute statute : statutes) {
            byName.computeIfAbsent(statute.name(), k -> new ArrayList<>()).add(statute);
            List<String> aliases = statute.aliases() == null ? List.of() : statute.aliases();
            aliases.forEach(alias ->
                    byName.computeIfAbsent(alias, k -> new ArrayList<>()).add(statute));
        }
    }

    public Optional<Statute> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The statute of that code.
     *
     * @throws IllegalArgumentException naming the file's own rule
     */
    public Statute require(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("there is no statute " + code));
    }

    public List<Statute> all() {
        return List.copyOf(byCode.values());
    }

    /** What is wrong with a citation; nothing where it leads to a statute and to all its articles. */
    Optional<String> fault(Cited cited) {
        List<Statute> meant = meant(cited);
        if (meant.isEmpty()) {
            return Optional.of("cites " + cited.name() + ", which is not among the statutes");
        }
        return cited.articles().stream()
                .filter(number ->
                        meant.stream().noneMatch(s -> s.article(number).isPresent()))
                .findFirst()
                .map(number -> "cites article " + number + " of " + cited.name() + ", which its statute does not have");
    }

    /** Several only where versions of one name are not told apart by what stands in brackets. */
    private List<Statute> meant(Cited cited) {
        List<Statute> named = byName.getOrDefault(cited.name(), numbered(cited.name()));
        List<Statute> told =
                named.stream().filter(s -> s.isMeantBy(cited.qualifiers())).toList();
        return told.isEmpty() ? named : told;
    }

    private List<Statute> numbered(String text) {
        return byCode.values().stream()
                .filter(statute -> statute.number() != null && text.endsWith(statute.number()))
                .toList();
    }

    /**
     * Refuses articles that a statute does not have.
     *
     * @param text such as 第七十条第二款、第七十二条
     */
    public void requireArticles(Statute statute, String text, String rule) {
        SortedSet<Integer> articles = Citations.articles(text, 0);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException(rule + " names no article: " + text);
        }
        for (int number : articles) {
            if (statute.article(number).isEmpty()) {
                throw new IllegalArgumentException(
                        rule + " cites article " + number + " of " + statute.code() + ", which it does not have");
            }
        }
    }

    private void requireWhatItReplaces(Statute statute) {
        List<String> replaced = statute.replaces() == null ? List.of() : statute.replaces();
        for (String code : replaced) {
            if (!byCode.containsKey(code)) {
                throw new IllegalArgumentException(statute.code() + " replaces " + code + ", which is no statute");
            }
        }
    }
}
