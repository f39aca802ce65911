package org.lijian.mobilesync;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/** The version of an app, as {@code 1.4.0}. */
record AppVersion(List<Integer> parts) {
    static String required(@Nullable String text, String pointer) {
        String version = Require.text(text, pointer, 40);
        return Require.that(
                version, version.matches("\\d{1,5}(\\.\\d{1,5}){0,3}"), pointer, "须如 1.4.0", "is written like 1.4.0");
    }

    static AppVersion of(String text) {
        return new AppVersion(
                Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList());
    }

    boolean isOlderThan(AppVersion other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int difference = Integer.compare(part(i), other.part(i));
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private int part(int i) {
        return i < parts.size() ? parts.get(i) : 0;
    }
}
