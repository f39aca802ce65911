package org.lijian.casefile;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** The volumes of a case and what each holds; rows are only ever added, but for the day on which the case is taken up again. */
@Mapper
interface CaseVolumeMapper {
    void insert(@Param("caseId") CaseId caseId, @Param("bound") ArchiveVolume bound);

    void insertItems(
            @Param("caseId") CaseId caseId, @Param("volume") int volume, @Param("items") List<ArchiveItem> items);

    void reopened(@Param("caseId") CaseId caseId, @Param("volume") int volume, @Param("on") LocalDate on);

    List<Bound> boundOf(CaseId caseId);

    List<ArchiveItem> itemsOf(@Param("caseId") CaseId caseId, @Param("volume") int volume);

    default void add(CaseId caseId, ArchiveVolume bound) {
        insert(caseId, bound);
        insertItems(caseId, bound.volume(), bound.catalogue());
    }

    /** The first one first. */
    default List<ArchiveVolume> of(CaseId caseId) {
        return boundOf(caseId).stream()
                .map(bound -> new ArchiveVolume(
                        bound.volume(),
                        bound.archivedOn(),
                        bound.archivedBy(),
                        bound.reopenedOn(),
                        itemsOf(caseId, bound.volume())))
                .toList();
    }

    /** A volume without what it holds. */
    record Bound(
            int volume,
            LocalDate archivedOn,
            OfficerId archivedBy,
            @Nullable LocalDate reopenedOn) {}
}
