package org.lijian.casebundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every source of a bundle with what became of it, so that what is not there is said and not just absent. */
final class BundleIndex {
    static final String PATH = "index.tsv";

    private static final List<String> COLUMNS = List.of("kind", "id", "title", "state", "path", "sha256", "reason");

    private final List<Source> sources = new ArrayList<>();

    private record Source(
            String kind,
            String id,
            String title,
            SourceState state,
            @Nullable String path,
            @Nullable String sha256,
            String reason) {}

    void present(String kind, Object id, String title, String path, String sha256) {
        sources.add(new Source(kind, id.toString(), title, SourceState.PRESENT, path, sha256, ""));
    }

    void altered(String kind, Object id, String title, String path, String sha256, String reason) {
        sources.add(new Source(kind, id.toString(), title, SourceState.ALTERED, path, sha256, reason));
    }

    void absent(String kind, Object id, String title, SourceState state, String reason) {
        sources.add(new Source(kind, id.toString(), title, state, null, null, reason));
    }

    void write(BundleArchive archive) throws IOException {
        archive.table(PATH, COLUMNS, rows -> {
            for (Source source : sources) {
                rows.row(
                        source.kind(),
                        source.id(),
                        BundleArchive.oneLine(source.title()),
                        source.state(),
                        source.path(),
                        source.sha256(),
                        source.reason());
            }
        });
    }
}
