package org.lijian.document;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lijian.law.BrokenReference;

/**
 * The text of a form (文书样式) as it may be written: words, what is filled in, and passages that stand or fall with it. Whatever else the
 * template language could do is refused: a form comes from those who write the law, not from those who write the program.
 */
record FormTemplate(String path, String text) {
    private static final String WORD = "[A-Za-z]+(?:\\.[A-Za-z]+)?";
    private static final String TEST = "!?" + WORD + "(?: [!=]= null)?";
    private static final Pattern PART = Pattern.compile("\\[\\(\\$\\{(" + WORD
            + ")}\\)]|\\[# th:(?:if|unless)=\"\\$\\{(" + TEST + "(?: (?:and|or) " + TEST + ")*)}\"]|\\[/]");
    private static final Pattern NAME = Pattern.compile(WORD);
    private static final Pattern LEFT_OVER = Pattern.compile("[\\[\\]]|\\$\\{|__|/\\*");
    private static final Set<String> GIVEN = Set.of("title", "number", "issuedOn", "null", "and", "or");
    private static final Set<String> BUREAU = Arrays.stream(Bureau.class.getRecordComponents())
            .map(component -> "bureau." + component.getName())
            .collect(Collectors.toSet());

    /**
     * Refuses what is neither words nor one of the few parts that a form is made of, and a passage without its end.
     *
     * @throws BrokenReference naming the line
     */
    void requirePlain() {
        Matcher part = PART.matcher(text);
        StringBuilder words = new StringBuilder(text);
        int open = 0;
        while (part.find()) {
            for (int i = part.start(); i < part.end(); i++) {
                words.setCharAt(i, ' ');
            }
            open += part.group(2) != null ? 1 : part.group().equals("[/]") ? -1 : 0;
            if (open < 0) {
                throw broken(part.start(), "[/]", "ends a passage that did not begin");
            }
        }
        Matcher leftOver = LEFT_OVER.matcher(words);
        if (leftOver.find()) {
            throw broken(leftOver.start(), leftOver.group(), "is neither text nor a part that a form may have");
        }
        if (open > 0) {
            throw broken(text.length(), "[/]", "is missing: a passage has no end");
        }
    }

    /**
     * Refuses a word that nothing is filled in for.
     *
     * @throws BrokenReference naming the line
     */
    void requireOnly(Set<String> known) {
        requirePlain();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            for (String name : names(part)) {
                if (!known.contains(name) && !GIVEN.contains(name) && !BUREAU.contains(name)) {
                    throw broken(part.start(), name, "is filled in by nothing, known are " + new TreeSet<>(known));
                }
            }
        }
    }

    private static Set<String> names(Matcher part) {
        String expression = part.group(1) == null ? part.group(2) : part.group(1);
        return expression == null
                ? Set.of()
                : NAME.matcher(expression).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private BrokenReference broken(int at, String what, String fault) {
        int line = 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
        return new BrokenReference(path, line, what, fault, null);
    }
}
