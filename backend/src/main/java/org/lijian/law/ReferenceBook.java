package org.lijian.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.AntPathMatcher;

/**
 * One version of the reference data (法律数据): the files below {@code seeds/reference}, each by its path. A book never changes; with another
 * file it is another book. Reading is strict, so that no rule is half read.
 */
public final class ReferenceBook {
    private static final String ROOT = "seeds/reference/";

    private final SortedMap<String, ReferencePage> pages;
    private final String fingerprint;

    private ReferenceBook(SortedMap<String, ReferencePage> pages) {
        this.pages = pages;
        StringBuilder contents = new StringBuilder();
        pages.forEach((path, page) ->
                contents.append(path).append('\n').append(page.sha256()).append('\n'));
        this.fingerprint = ReferencePage.sha256(contents.toString());
    }

    /** The book that came with this release. */
    public static ReferenceBook shipped() {
        try {
            SortedMap<String, ReferencePage> pages = new TreeMap<>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.yaml")) {
                String url = resource.getURL().toString();
                String path = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
                String text = resource.getContentAsString(StandardCharsets.UTF_8);
                if (pages.put(path, new ReferencePage(path, text)) != null) {
                    throw new BrokenReference(path, null, null, "stands twice in the release", null);
                }
            }
            return new ReferenceBook(pages);
        } catch (IOException e) {
            throw new UncheckedIOException("the reference data of this release", e);
        }
    }

    /** This book with {@code text} as the file at {@code path}, whether it had one there or not. */
    public ReferenceBook with(String path, String text) {
        SortedMap<String, ReferencePage> changed = new TreeMap<>(pages);
        changed.put(path, new ReferencePage(path, text));
        return new ReferenceBook(changed);
    }

    /** The paths of all files. */
    public SortedSet<String> paths() {
        return new TreeSet<>(pages.keySet());
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(pages.get(path)).map(ReferencePage::text);
    }

    /** SHA-256 of every file, by path. */
    public SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        pages.forEach((path, page) -> hashes.put(path, page.sha256()));
        return hashes;
    }

    /** SHA-256 over the paths and contents of all files: two books with one fingerprint are one law. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * The one file at {@code path}.
     *
     * @throws BrokenReference when there is none, or it cannot be read as {@code type}
     */
    public <T> T read(String path, Class<T> type) {
        ReferencePage page = pages.get(path);
        if (page == null) {
            throw new BrokenReference(path, null, null, "no reference file", null);
        }
        return page.as(type);
    }

    /**
     * Every file that {@code pattern} names, such as {@code violations/*.yaml}, in the order of their paths.
     *
     * @throws BrokenReference when there is none, or one cannot be read as {@code type}
     */
    public <T> List<T> readAll(String pattern, Class<T> type) {
        AntPathMatcher matcher = new AntPathMatcher();
        List<T> files = pages.values().stream()
                .filter(page -> matcher.match(pattern, page.path()))
                .map(page -> page.as(type))
                .toList();
        if (files.isEmpty()) {
            throw new BrokenReference(pattern, null, null, "no reference file", null);
        }
        return files;
    }

    /** Where {@code fault}, found between rules rather than in one, lies: in the file and line that name the rule it names. */
    BrokenReference located(RuntimeException fault, Map<String, String> before) {
        if (fault instanceof BrokenReference located) {
            return located;
        }
        String message = String.valueOf(fault.getMessage());
        return pages.values().stream()
                .filter(page -> !page.sha256().equals(before.get(page.path())))
                .map(page -> page.located(message, fault))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> pages.values().stream()
                        .map(page -> page.located(message, fault))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseGet(() -> new BrokenReference("reference", null, null, message, fault));
    }
}
