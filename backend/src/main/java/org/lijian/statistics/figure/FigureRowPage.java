package org.lijian.statistics.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record FigureRowPage(
        List<FigureRowView> items, @Nullable String nextCursor, int limit, FigureSource source) {}
