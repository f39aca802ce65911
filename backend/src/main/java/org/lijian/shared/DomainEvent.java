package org.lijian.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and cannot be undone, published inside the transaction that saved it. It carries ids, dates, amounts and codes,
 * never personal data: it is written to the audit chain as it is.
 */
public interface DomainEvent {
    /** The aggregate it happened to. */
    UUID subjectId();

    /** Who did it; absent when time or the law did it. */
    @Nullable OfficerId by();
}
