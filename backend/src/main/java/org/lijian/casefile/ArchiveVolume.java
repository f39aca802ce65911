package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/**
 * One volume of a case in the archive (案卷); once bound it is never changed. A case that is investigated again gets a supplementary one (补充卷).
 *
 * @param volume from 1
 * @param reopenedOn the day on which the case was taken up again after this volume was bound
 * @param catalogue what it holds
 */
public record ArchiveVolume(
        int volume,
        LocalDate archivedOn,
        OfficerId archivedBy,
        @Nullable LocalDate reopenedOn,
        List<ArchiveItem> catalogue) {
    public ArchiveVolume {
        catalogue = List.copyOf(catalogue);
    }
}
