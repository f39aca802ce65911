package org.lijian.field;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of a form (文书样式): words, what is filled in, and passages that stand or fall with it. */
record FormText(String text) {
    private static final Pattern PART =
            Pattern.compile("\\[\\(\\$\\{([A-Za-z.]+)}\\)]|\\[# th:(if|unless)=\"\\$\\{([^}]+)}\"]|\\[/]");
    private static final Pattern COMPARED = Pattern.compile("(!?)([A-Za-z.]+)(?: ([!=])= null)?");

    /**
     * The form filled in.
     *
     * @param words by name, a flag as a Boolean
     */
    String filled(Map<String, Object> words) {
        StringBuilder filled = new StringBuilder();
        Deque<Boolean> stands = new ArrayDeque<>();
        stands.push(true);
        Matcher part = PART.matcher(text);
        int from = 0;
        while (part.find()) {
            if (stands.getFirst()) {
                filled.append(text, from, part.start());
            }
            from = part.end();
            String word = part.group(1);
            String test = part.group(3);
            if (test != null) {
                boolean holds = holds(test, words) == part.group(2).equals("if");
                stands.push(stands.getFirst() && holds);
            } else if (word == null) {
                stands.pop();
            } else if (stands.getFirst()) {
                filled.append(Objects.toString(words.get(word), ""));
            }
        }
        return filled.append(text.substring(from)).toString().strip() + "\n";
    }

    private static boolean holds(String test, Map<String, Object> words) {
        return Stream.of(test.split(" or "))
                .anyMatch(all -> Stream.of(all.split(" and ")).allMatch(one -> compared(one, words)));
    }

    private static boolean compared(String one, Map<String, Object> words) {
        Matcher compared = COMPARED.matcher(one);
        if (!compared.matches()) {
            throw new IllegalArgumentException("a form asks what this app does not know: " + one);
        }
        Object word = words.get(compared.group(2));
        Object value = compared.group(1).isEmpty() ? word : (Object) !isYes(word);
        String equality = compared.group(3);
        return equality == null ? isYes(value) : (value == null) == equality.equals("=");
    }

    private static boolean isYes(@Nullable Object value) {
        return value instanceof Boolean flag ? flag : value != null;
    }
}
