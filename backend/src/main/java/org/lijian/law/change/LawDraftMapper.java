package org.lijian.law.change;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface LawDraftMapper {
    void insert(LawDraft draft);

    /** @return rows updated: none when the draft is not at {@code version} any more */
    int update(@Param("draft") LawDraft draft, @Param("version") long version);

    @Nullable LawDraft byId(LawDraftId id);

    @Nullable LawDraft byIdForUpdate(LawDraftId id);

    List<LawDraftSummary> page(
            @Param("status") @Nullable LawDraftStatus status,
            @Param("after") @Nullable UUID after,
            @Param("rows") int rows);

    /** The drafts in force, in the order in which they came into force. */
    List<LawDraft> active();

    /** The number of the revision in force, 0 for the law of the release. */
    long revision();

    /** The same, held until the transaction is over: revisions come one after the other. */
    long lockRevision();

    void setRevision(long number);
}
