package org.lijian.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 新建批量导入. The id may be made by the client; the file follows. */
public record RegisterImport(
        @Nullable UUID id,
        @Nullable ImportSubject of,
        @Nullable String fileName) {}
