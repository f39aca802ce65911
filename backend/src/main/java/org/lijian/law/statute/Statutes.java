package org.lijian.law.statute;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lijian.law.Chapter;
import org.lijian.law.LawBook;
import org.lijian.law.ReferenceBook;
import org.lijian.law.Timeline;
import org.springframework.stereotype.Service;

/** The statutes that the law as data cites (法规库). */
@Service
public class Statutes {
    private final Chapter<StatuteIndex> statutes;

    public Statutes(LawBook book) {
        this.statutes = book.chapter(Statutes::index);
        book.chapter(Citations::requireResolved);
    }

    /** The statutes of a book. */
    public static StatuteIndex index(ReferenceBook book) {
        return book.made(
                Statutes.class,
                read -> new StatuteIndex(read.readAll("statutes/*.yaml", StatuteFile.class).stream()
                        .flatMap(file -> file.statutes().stream())
                        .toList()));
    }

    /**
     * Those in force on a day, by code.
     *
     * @param on all of them where no day is named
     */
    public List<Statute> all(@Nullable LocalDate on) {
        return statutes.get().all().stream()
                .filter(statute -> on == null || statute.isInForce(on))
                .toList();
    }

    /**
     * One statute.
     *
     * @param on the day it has to be in force; none where it may be any
     * @throws org.lijian.shared.Problem {@code statute-not-found}, or {@code statute-not-in-force} naming the days between which it is
     */
    public Statute statute(String code, @Nullable LocalDate on) {
        Statute statute = statutes.get().find(code).orElseThrow(() -> StatuteRefusal.NOT_FOUND.with("code", code));
        if (on != null && !statute.isInForce(on)) {
            throw StatuteRefusal.NOT_IN_FORCE
                    .with("code", code, "on", on, "from", statute.validFrom(), "to", Timeline.until(statute.validTo()))
                    .at("asOf");
        }
        return statute;
    }

    /**
     * One article.
     *
     * @throws org.lijian.shared.Problem as {@link #statute} does, and {@code article-not-found}
     */
    public Article article(String code, int article, @Nullable LocalDate on) {
        return statute(code, on)
                .article(article)
                .orElseThrow(() -> StatuteRefusal.ARTICLE_NOT_FOUND.with("code", code, "article", article));
    }
}
