package org.lijian.platform;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Problem;

/** What a request has to say: each check names the member by its JSON pointer and refuses with {@code invalid}. */
public final class Require {
    private Require() {}

    /** A member that may not be left out. */
    public static <T> T present(@Nullable T value, String pointer) {
        if (value == null) {
            throw invalid(pointer, "missing", "必须填写", "has to be given");
        }
        return value;
    }

    /** A text that says something, without its surrounding blanks, of at most {@code max} characters. */
    public static String text(@Nullable String value, String pointer, int max) {
        String text = present(value, pointer).strip();
        if (text.isEmpty()) {
            throw invalid(pointer, "missing", "必须填写", "has to be given");
        }
        return shortEnough(text, pointer, max);
    }

    /** A text that may be left out; blank counts as left out. */
    public static @Nullable String optionalText(@Nullable String value, String pointer, int max) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return shortEnough(value.strip(), pointer, max);
    }

    /** A list of at least one. */
    public static <E, C extends Collection<E>> C notEmpty(@Nullable C values, String pointer) {
        C given = present(values, pointer);
        if (given.isEmpty()) {
            throw invalid(pointer, "missing", "至少填写一项", "needs at least one");
        }
        return given;
    }

    /** An id made by the client, or a new one; a client makes UUIDv7, because lists are read in the order of their ids. */
    public static UUID idOrNew(@Nullable UUID id, String pointer) {
        if (id == null) {
            return Ids.next();
        }
        return that(id, id.version() == 7 && id.variant() == 2, pointer, "编号须为 UUIDv7", "has to be a UUIDv7");
    }

    /** A value that fulfils a condition of the system; a rule of law refuses with a code of its own instead. */
    public static <T> T that(T value, boolean holds, String pointer, String zh, String en) {
        if (!holds) {
            throw invalid(pointer, "invalid", zh, en);
        }
        return value;
    }

    private static String shortEnough(String text, String pointer, int max) {
        if (text.codePointCount(0, text.length()) > max) {
            throw invalid(pointer, "too-long", "最多 " + max + " 字", "has at most " + max + " characters");
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            throw invalid(pointer, "invalid", "含有控制字符", "contains control characters");
        }
        return text;
    }

    private static Problem invalid(String pointer, String code, String zh, String en) {
        return PlatformRefusal.INVALID.with().at(new Problem.Violation(pointer, code, zh, en));
    }
}
