package org.lijian.law.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of the law as it is proposed to read.
 *
 * @param path below the reference data, such as {@code calendar/2027.yaml}
 * @param text the whole file
 * @param citation the notice or act that makes it so
 */
public record DraftLaw(
        @Nullable UUID id,
        @Nullable String path,
        @Nullable String text,
        @Nullable String title,
        @Nullable String reason,
        @Nullable String citation) {}
