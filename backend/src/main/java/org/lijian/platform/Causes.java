package org.lijian.platform;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A failure and what it says was behind it. */
final class Causes {
    private Causes() {}

    static Stream<Throwable> of(@Nullable Throwable thrown) {
        return Stream.<@Nullable Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
