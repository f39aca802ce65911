package org.lijian.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AnchorMapper {
    /** When the first entry after {@code from} was written. */
    @Nullable Instant firstEntryFrom(Instant from);

    /** Where the chains that grew in the time from {@code from} to before {@code to} stood at its end. */
    List<Anchor.Chain> grown(@Param("day") LocalDate day, @Param("from") Instant from, @Param("to") Instant to);

    @Nullable Anchor last();

    @Nullable Anchor before(LocalDate day);

    void insert(Anchor anchor);

    void insertChain(Anchor.Chain chain);

    void saveStamp(Anchor anchor);

    List<Anchor> unstamped(int rows);

    List<Anchor> page(@Param("before") @Nullable LocalDate before, @Param("rows") int rows);

    /** The anchors that hold a chain, first to last. */
    List<Anchor> of(UUID subjectId);

    List<Anchor.Chain> chainsOf(LocalDate day);
}
