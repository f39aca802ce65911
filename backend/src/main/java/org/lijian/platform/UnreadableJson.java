package org.lijian.platform;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which member of a JSON body cannot be read and why, without a word about our classes. */
final class UnreadableJson {
    private UnreadableJson() {}

    static Problem problem(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException unreadable)) {
            return PlatformRefusal.MALFORMED.with("reason", "JSON");
        }
        String pointer = pointer(unreadable);
        Problem refused = refusedBehind(unreadable);
        if (refused != null) {
            return refused.violations().isEmpty() ? refused.at(pointer) : refused.at(below(pointer, refused));
        }
        if (!(unreadable instanceof DatabindException || unreadable instanceof InputCoercionException)) {
            return PlatformRefusal.MALFORMED.with("reason", "JSON, " + place(unreadable));
        }
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return invalid(pointer, "unknown-member", "没有“" + unknown.getPropertyName() + "”这一项", "is not known here");
        }
        if (unreadable instanceof MismatchedInputException mismatch
                && pointer.isEmpty()
                && mismatch.getTargetType() == null) {
            return PlatformRefusal.MALFORMED.with("reason", "JSON");
        }
        return unreadable.getCause() instanceof IllegalArgumentException illegal && illegal.getMessage() != null
                ? invalid(pointer, "invalid", "内容有误：" + illegal.getMessage(), illegal.getMessage())
                : invalid(pointer, "wrong-type", "类型或格式有误", "is not of the right type or format");
    }

    private static Problem invalid(String pointer, String code, String zh, String en) {
        return PlatformRefusal.INVALID.with().at(new Problem.Violation(pointer, code, zh, en));
    }

    private static @Nullable Problem refusedBehind(Throwable thrown) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return null;
    }

    /** Pointers made inside a nested value are relative to it. */
    private static Problem.Violation[] below(String place, Problem refused) {
        return refused.violations().stream()
                .map(v -> v.pointer().startsWith(place)
                        ? v
                        : new Problem.Violation(place + v.pointer(), v.code(), v.zh(), v.en()))
                .toArray(Problem.Violation[]::new);
    }

    private static String pointer(JacksonException unreadable) {
        List<JacksonException.Reference> path = unreadable.getPath();
        return path.stream().map(UnreadableJson::step).collect(Collectors.joining());
    }

    private static String step(JacksonException.Reference step) {
        String name = step.getPropertyName();
        return "/"
                + (name == null
                        ? Integer.toString(step.getIndex())
                        : name.replace("~", "~0").replace("/", "~1"));
    }

    private static String place(JacksonException unreadable) {
        return unreadable.getLocation() == null
                ? "?"
                : unreadable.getLocation().getLineNr() + ":"
                        + unreadable.getLocation().getColumnNr();
    }
}
