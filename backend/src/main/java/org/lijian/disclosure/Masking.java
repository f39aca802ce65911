package org.lijian.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of a decision what the public may not read (生态环境部令第30号第六十四条): the names of natural persons, wherever they stand,
 * identity numbers and telephone numbers. What is kept, such as the name and the credit code of a penalised organisation, stays as it is,
 * even where a person's name is part of it.
 */
final class Masking {
    private static final String HAN = "\\p{IsHan}";

    /** A name after the word that announces it: 法定代表人（负责人、经营者）：李四. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:法定代表人|委托代理人|主要负责人|现场负责人|负责人|经营者|联系人|执法人员|调查人员|承办人|见证人|受送达人|签收人|当事人姓名)"
                    + "(?:（[^）\\n]*）)?[：:][ \\u3000]*"
                    + "(" + HAN + "{2,4}(?:·" + HAN + "{1,6})*(?:[、，,]" + HAN + "{2,4})*)(?!" + HAN + ")");

    private static final String IDENTITY_NUMBER =
            "(?<![0-9A-Za-z])[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![0-9A-Za-z])";
    private static final String TELEPHONE =
            "(?<![0-9.])(?:(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|0\\d{2,3}[- —]?\\d{7,8})(?![0-9])";

    private final Set<String> persons;
    private final Set<String> hidden;
    private final Set<String> kept;

    /**
     * @param persons names of natural persons to mask wherever they stand
     * @param hidden other texts the public may not read, such as a person's address
     * @param kept texts that stay whatever is in them
     */
    Masking(Collection<String> persons, Collection<String> hidden, Collection<String> kept) {
        this.persons = notBlank(persons);
        this.hidden = notBlank(hidden);
        this.kept = notBlank(kept);
    }

    /** 李四 → 李某, 王小明 → 王某某. */
    static String person(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "某".repeat(name.codePointCount(first, name.length()));
    }

    String mask(String text) {
        String plain = halfWidth(text);
        Set<String> names = new LinkedHashSet<>(persons);
        names.addAll(announced(plain));
        Matcher matcher = pattern(names).matcher(plain);
        StringBuilder masked = new StringBuilder();
        int done = 0;
        while (matcher.find()) {
            masked.append(text, done, matcher.start());
            String found = matcher.group();
            masked.append(kept.contains(found) ? text.substring(matcher.start(), matcher.end()) : masked(found, names));
            done = matcher.end();
        }
        return masked.append(text, done, text.length()).toString();
    }

    private Pattern pattern(Set<String> names) {
        return Pattern.compile(Stream.of(literal(kept), literal(hidden), literal(names), IDENTITY_NUMBER, TELEPHONE)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("|")));
    }

    private String masked(String found, Set<String> names) {
        if (names.contains(found)) {
            return person(found);
        }
        return hidden.contains(found) ? "***" : "*".repeat(found.length());
    }

    /** Full-width digits and letters as half-width ones, one for one, so that a number is found however it was typed. */
    private static String halfWidth(String text) {
        return text.codePoints()
                .map(c -> c >= '０' && c <= 'ｚ' ? c - '０' + '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Set<String> announced(String text) {
        return ANNOUNCED
                .matcher(text)
                .results()
                .flatMap(match -> Stream.of(match.group(1).split("[、，,]")))
                .filter(name -> !kept.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Longest first, so that a name that begins another is not taken for it. */
    private static String literal(Set<String> texts) {
        return texts.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Set<String> notBlank(Collection<String> texts) {
        return texts.stream()
                .map(String::strip)
                .map(Masking::halfWidth)
                .filter(text -> text.length() > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
