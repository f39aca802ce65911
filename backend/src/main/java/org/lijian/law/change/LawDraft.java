package org.lijian.law.change;

import java.time.Instant;
import java.util.Objects;
import org.apache.ibatis.annotations.AutomapConstructor;
import org.jspecify.annotations.Nullable;
import org.lijian.law.ReferenceBook;
import org.lijian.platform.PlatformRefusal;
import org.lijian.platform.Require;
import org.lijian.shared.OfficerId;

/** A draft (修订草案) of one file of the law, until it is in force or withdrawn. */
final class LawDraft {
    private static final int MOST_CHARACTERS = 400_000;

    private final LawDraftId id;
    private final String path;
    private final String content;
    private final @Nullable String baseContent;
    private final String title;
    private final String reason;
    private final String citation;
    private final OfficerId author;
    private final Instant writtenAt;
    private final long version;
    private LawDraftStatus status;
    private @Nullable Long revision;
    private @Nullable OfficerId endedBy;
    private @Nullable Instant endedAt;

    @AutomapConstructor
    LawDraft(
            LawDraftId id,
            String path,
            String content,
            @Nullable String baseContent,
            String title,
            String reason,
            String citation,
            OfficerId author,
            Instant writtenAt,
            LawDraftStatus status,
            @Nullable Long revision,
            @Nullable OfficerId endedBy,
            @Nullable Instant endedAt,
            long version) {
        this.id = id;
        this.path = path;
        this.content = content;
        this.baseContent = baseContent;
        this.title = title;
        this.reason = reason;
        this.citation = citation;
        this.author = author;
        this.writtenAt = writtenAt;
        this.status = status;
        this.revision = revision;
        this.endedBy = endedBy;
        this.endedAt = endedAt;
        this.version = version;
    }

    static LawDraft written(DraftLaw command, ReferenceBook inForce, OfficerId author, Instant now) {
        String path = DraftablePath.required(Require.present(command.path(), "/path"));
        return new LawDraft(
                new LawDraftId(Require.idOrNew(command.id(), "/id")),
                path,
                text(command.text()),
                inForce.text(path).orElse(null),
                Require.text(command.title(), "/title", 200),
                Require.text(command.reason(), "/reason", 2000),
                Require.text(command.citation(), "/citation", 500),
                author,
                now,
                LawDraftStatus.DRAFT,
                null,
                null,
                null,
                0);
    }

    /** As it was written, blanks and line ends included: the lines that a refusal names are the author's. */
    private static String text(@Nullable String given) {
        String text = Require.present(given, "/text");
        Require.text(text, "/text", MOST_CHARACTERS);
        return text;
    }

    /** Takes the draft into force as {@code next}, unless it is its author who wants to. */
    void activate(OfficerId by, long next, ReferenceBook inForce, Instant now) {
        requireDraft();
        if (by.equals(author)) {
            throw LawChangeRefusal.SECOND_PERSON.with();
        }
        if (!Objects.equals(inForce.text(path).orElse(null), baseContent)) {
            throw LawChangeRefusal.OUTDATED.with("path", path);
        }
        status = LawDraftStatus.ACTIVE;
        revision = next;
        endedBy = by;
        endedAt = now;
    }

    void withdraw(OfficerId by, Instant now) {
        requireDraft();
        status = LawDraftStatus.WITHDRAWN;
        endedBy = by;
        endedAt = now;
    }

    void requireDraft() {
        if (status != LawDraftStatus.DRAFT) {
            throw PlatformRefusal.NOT_AT_THIS_STEP.with("step", status.zh());
        }
    }

    /** The book as it reads with this draft. */
    ReferenceBook in(ReferenceBook book) {
        return book.with(path, content);
    }

    boolean saysTheSameAs(LawDraft other) {
        return path.equals(other.path)
                && content.equals(other.content)
                && title.equals(other.title)
                && reason.equals(other.reason)
                && citation.equals(other.citation);
    }

    LawDraftId id() {
        return id;
    }

    String path() {
        return path;
    }

    /** What is told of it once it is in force in {@code book}. */
    LawActivated activated(ReferenceBook book) {
        return new LawActivated(
                id,
                Objects.requireNonNull(endedBy, "an active draft was activated by somebody"),
                author,
                Objects.requireNonNull(revision, "an active draft has its revision"),
                path,
                book.fingerprint());
    }

    /** @param inForce what a draft is laid beside; one that is no draft any more is laid beside what it replaced or would have */
    LawDraftView view(ReferenceBook inForce) {
        String before = status == LawDraftStatus.DRAFT ? inForce.text(path).orElse(null) : baseContent;
        return new LawDraftView(
                id,
                path,
                content,
                title,
                reason,
                citation,
                author,
                writtenAt,
                status,
                revision,
                endedBy,
                endedAt,
                RuleChange.between(path, before, content),
                version);
    }
}
