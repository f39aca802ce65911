package org.lijian.referral;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;

/** A paper or object as a request names it. */
record PaperRequest(
        @Nullable String code,
        @Nullable String title,
        @Nullable Integer pages,
        @Nullable Boolean original) {
    private static final int MOST = 200;
    private static final int MOST_PAGES = 100_000;

    private HandedPaper paper(String at, boolean coded) {
        int number = Require.present(pages, at + "/pages");
        return new HandedPaper(
                coded ? Require.text(code, at + "/code", 64) : null,
                Require.text(title, at + "/title", 200),
                Require.that(number, number > 0 && number <= MOST_PAGES, at + "/pages", "须为正数", "has to be positive"),
                coded && Require.present(original, at + "/original"));
    }

    /** @param coded whether each names its place in the list the law has; objects have none */
    static List<HandedPaper> papers(@Nullable List<@Nullable PaperRequest> papers, String pointer, boolean coded) {
        List<@Nullable PaperRequest> given = Require.notEmpty(papers, pointer);
        Require.that(given, given.size() <= MOST, pointer, "最多 " + MOST + " 项", "has at most " + MOST);
        return IntStream.range(0, given.size())
                .mapToObj(i -> Require.present(given.get(i), pointer + "/" + i).paper(pointer + "/" + i, coded))
                .toList();
    }
}
