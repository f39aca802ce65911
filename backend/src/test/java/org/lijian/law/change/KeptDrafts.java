package org.lijian.law.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.law.ReferenceBook;

/** Drafts kept without a database: each once, changed by the version that was read. */
final class KeptDrafts implements LawDraftMapper {
    private final Map<LawDraftId, LawDraft> drafts = new LinkedHashMap<>();
    private final Map<LawDraftId, Long> versions = new HashMap<>();
    private long revision;

    @Override
    public void insert(LawDraft draft) {
        if (drafts.putIfAbsent(draft.id(), draft) != null) {
            throw new IllegalStateException(draft.id() + " stands already");
        }
        versions.put(draft.id(), 0L);
    }

    @Override
    public int update(LawDraft draft, long version) {
        return versions.replace(draft.id(), version, version + 1) ? 1 : 0;
    }

    @Override
    public @Nullable LawDraft byId(LawDraftId id) {
        return drafts.get(id);
    }

    @Override
    public @Nullable LawDraft byIdForUpdate(LawDraftId id) {
        return drafts.get(id);
    }

    @Override
    public List<LawDraftSummary> page(@Nullable LawDraftStatus status, @Nullable UUID after, int rows) {
        return views().stream()
                .filter(view -> status == null || view.status() == status)
                .map(view -> new LawDraftSummary(
                        view.id(),
                        view.path(),
                        view.title(),
                        view.reason(),
                        view.citation(),
                        view.author(),
                        view.writtenAt(),
                        view.status(),
                        view.revision(),
                        view.endedBy(),
                        view.endedAt(),
                        view.version()))
                .limit(rows)
                .toList();
    }

    @Override
    public List<LawDraft> active() {
        Map<Long, LawDraft> active = new TreeMap<>();
        for (LawDraftView view : views()) {
            if (view.status() == LawDraftStatus.ACTIVE) {
                active.put(Objects.requireNonNull(view.revision()), Objects.requireNonNull(drafts.get(view.id())));
            }
        }
        return new ArrayList<>(active.values());
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public long lockRevision() {
        return revision;
    }

    @Override
    public void setRevision(long number) {
        revision = number;
    }

    private List<LawDraftView> views() {
        return drafts.values().stream()
                .map(draft -> draft.view(ReferenceBook.shipped()))
                .toList();
    }
}
