package org.lijian.casefile;

import org.jspecify.annotations.Nullable;

/**
 * One line of the archive catalogue (卷内目录).
 *
 * @param name what the file has to hold, as the catalogue calls it
 * @param reference number or date of the paper; absent when it is missing
 */
public record ArchiveItem(
        ArchivePart part, String name, @Nullable String reference) {
    public boolean missing() {
        return reference == null;
    }
}
