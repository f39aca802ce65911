package org.lijian.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is being written row by row; closing it completes the file. */
public interface SheetWriter extends Closeable {
    /** One row; an absent value leaves its cell empty. Numbers and dates are written out, whatever is said is text. */
    void row(List<? extends @Nullable Object> cells) throws IOException;
}
