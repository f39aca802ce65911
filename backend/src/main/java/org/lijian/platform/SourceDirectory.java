package org.lijian.platform;

import java.util.UUID;

/** Whom the door for machines lets in; the module that keeps the sources answers. */
public interface SourceDirectory {
    /** Whether {@code key} is the key of that source and the source is in use. */
    boolean opens(UUID source, String key);
}
