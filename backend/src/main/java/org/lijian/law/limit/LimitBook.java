package org.lijian.law.limit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lijian.shared.LegalCitation;

/** Every limit by its code, and what each domain says of itself; built from the files and checked as a whole. */
record LimitBook(Map<String, Limit> byCode, Map<LimitDomain, LimitFile> domains) {
    static LimitBook of(List<LimitFile> files) {
        Map<String, Limit> byCode = new TreeMap<>();
        Map<LimitDomain, LimitFile> domains = new EnumMap<>(LimitDomain.class);
        for (LimitFile file : files) {
            if (domains.putIfAbsent(file.domain(), file) != null) {
                throw new IllegalArgumentException("two files of limits for " + file.domain());
            }
            List<Limit> limits = new ArrayList<>();
            file.standards().forEach(standard -> addAll(file, standard, limits));
            requireNoContradiction(limits);
            for (Limit limit : limits) {
                if (byCode.putIfAbsent(limit.code(), limit) != null) {
                    throw new IllegalArgumentException("the limit " + limit.code() + " stands twice");
                }
            }
        }
        return new LimitBook(byCode, domains);
    }

    /** The words that {@code fact} can be said with in {@code domain}. */
    Set<String> words(LimitDomain domain, String fact) {
        Set<String> words = new TreeSet<>();
        byCode.values().stream()
                .filter(limit -> limit.domain() == domain && limit.when().containsKey(fact))
                .forEach(limit -> words.add(limit.when().getOrDefault(fact, "")));
        equivalents(domain).stream().filter(word -> word.fact().equals(fact)).forEach(word -> words.add(word.code()));
        return words;
    }

    /** The word a standard knows {@code said} by. */
    String word(LimitDomain domain, String fact, String said) {
        return equivalents(domain).stream()
                .filter(word -> word.fact().equals(fact) && word.code().equals(said))
                .map(LimitFile.Equivalent::as)
                .findFirst()
                .orElse(said);
    }

    LimitFile file(LimitDomain domain) {
        LimitFile file = domains.get(domain);
        if (file == null) {
            throw new IllegalStateException("there is no file of limits for " + domain);
        }
        return file;
    }

    private List<LimitFile.Equivalent> equivalents(LimitDomain domain) {
        List<LimitFile.Equivalent> equivalents = file(domain).equivalents();
        return equivalents == null ? List.of() : equivalents;
    }

    private static void addAll(LimitFile file, LimitFile.Standard standard, List<Limit> limits) {
        Map<String, LimitFile.Item> items = new LinkedHashMap<>();
        file.items().forEach(item -> items.put(item.code(), item));
        for (LimitFile.Table table : standard.tables()) {
            for (LimitFile.Row row : table.rows()) {
                row.values().keySet().forEach(code -> {
                    LimitFile.Item item = items.get(code);
                    if (item == null) {
                        throw new IllegalArgumentException(standard.code() + " limits the unknown item " + code);
                    }
                    limits.add(limit(file.domain(), standard, table, row, item));
                });
            }
        }
    }

    private static Limit limit(
            LimitDomain domain,
            LimitFile.Standard standard,
            LimitFile.Table table,
            LimitFile.Row row,
            LimitFile.Item item) {
        return new Limit(
                String.join("-", standard.code(), table.code(), row.code(), item.code()),
                domain,
                standard.number(),
                table.name(),
                item.code(),
                item.name(),
                item.unit(),
                item.direction() == null ? LimitDirection.AT_MOST : item.direction(),
                Boolean.TRUE.equals(item.parameter()),
                !Boolean.FALSE.equals(item.converted()),
                java.util.Objects.requireNonNull(row.values().get(item.code())),
                standard.region(),
                row.regions() == null ? List.of() : row.regions(),
                standard.prevailsBy(),
                joined(table.when(), row.when()),
                joined(table.ranges(), row.ranges()),
                table.validFrom() == null ? standard.validFrom() : table.validFrom(),
                table.validTo() == null ? standard.validTo() : table.validTo(),
                table.citation(),
                standard.verified(),
                note(standard, table, row));
    }

    private static <V> Map<String, V> joined(
            @org.jspecify.annotations.Nullable Map<String, V> table,
            @org.jspecify.annotations.Nullable Map<String, V> row) {
        Map<String, V> joined = new TreeMap<>();
        if (table != null) {
            joined.putAll(table);
        }
        if (row != null) {
            joined.putAll(row);
        }
        return joined;
    }

    private static @org.jspecify.annotations.Nullable String note(
            LimitFile.Standard standard, LimitFile.Table table, LimitFile.Row row) {
        List<String> notes = new ArrayList<>();
        if (row.note() != null) {
            notes.add(row.note());
        }
        if (table.note() != null) {
            notes.add(table.note());
        }
        if (standard.note() != null) {
            notes.add(standard.note());
        }
        return notes.isEmpty() ? null : String.join("；", notes);
    }

    private static void requireNoContradiction(List<Limit> limits) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < limits.size(); i++) {
            for (int j = i + 1; j < limits.size(); j++) {
                if (limits.get(i).contradicts(limits.get(j))
                        && seen.add(limits.get(j).code())) {
                    throw new IllegalArgumentException(
                            limits.get(i).code() + " and " + limits.get(j).code() + " can hold at once");
                }
            }
        }
        limits.stream().filter(limit -> limit.region() != null).forEach(limit -> {
            LegalCitation prevailsBy = limit.prevailsBy();
            if (prevailsBy == null) {
                throw new IllegalArgumentException(
                        limit.code() + " is local and does not say by which rule it prevails");
            }
        });
    }
}
