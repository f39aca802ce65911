package org.lijian.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which lines two texts share and which only one has, so that the most are shared; both can be read back from it. */
public final class TextComparison {
    private TextComparison() {}

    static List<ComparedLine> of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> fresh = after.lines().toList();
        int[][] shared = shared(old, fresh);
        List<ComparedLine> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                lines.add(new ComparedLine(Change.SAME, i + 1, j + 1, old.get(i)));
                i++;
                j++;
            } else if (j == fresh.size() || (i < old.size() && shared[i + 1][j] >= shared[i][j + 1])) {
                lines.add(new ComparedLine(Change.REMOVED, i + 1, null, old.get(i)));
                i++;
            } else {
                lines.add(new ComparedLine(Change.ADDED, null, j + 1, fresh.get(j)));
                j++;
            }
        }
        return lines;
    }

    /** How many lines the rests from {@code i} and {@code j} on can share. */
    private static int[][] shared(List<String> old, List<String> fresh) {
        int[][] shared = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                shared[i][j] = old.get(i).equals(fresh.get(j))
                        ? shared[i + 1][j + 1] + 1
                        : Math.max(shared[i + 1][j], shared[i][j + 1]);
            }
        }
        return shared;
    }

    /** What became of a line. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * One line of either text.
     *
     * @param before its number in the former text
     * @param after its number in the latter
     */
    public record ComparedLine(
            Change change,
            @Nullable Integer before,
            @Nullable Integer after,
            String text) {}
}
