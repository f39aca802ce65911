package org.lijian.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.lijian.shared.Sha256;
import org.springframework.util.AntPathMatcher;

/**
 * One version of the reference data (法律数据): the files below {@code seeds/reference}, each by its path. A book never changes; with another
 * file it is another book. Reading is strict, so that no rule is half read.
 */
public final class ReferenceBook {
    private final SortedMap<String, ReferencePage> pages;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    private ReferenceBook(SortedMap<String, ReferencePage> pages) {
        this.pages = pages;
    }

    /** The book that came with this release. */
    public static ReferenceBook shipped() {
        SortedMap<String, ReferencePage> pages = new TreeMap<>();
        ShippedFiles.each(ReferenceBook.class.getClassLoader(), (path, text) -> {
            if (pages.put(path, new ReferencePage(path, text)) != null) {
                throw new BrokenReference(path, null, null, "stands twice in the release", null);
            }
        });
        return new ReferenceBook(pages);
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
        return made(ReferenceBook.class, book -> Sha256.hex(book.contents()));
    }

    private String contents() {
        StringBuilder contents = new StringBuilder();
        hashes().forEach((path, sha256) ->
                contents.append(path).append('\n').append(sha256).append('\n'));
        return contents.toString();
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

    /** What {@code maker} makes of this book for {@code owner}: made when it is first asked for, and the same for every chapter. */
    @SuppressWarnings("unchecked") // an owner makes one thing
    public <T> T made(Class<?> owner, Function<ReferenceBook, T> maker) {
        T known = (T) made.get(owner);
        if (known != null) {
            return known;
        }
        T value = maker.apply(this);
        made.put(owner, value);
        return value;
    }

    /**
     * Refuses a file that no chapter has read: what nobody reads would look like law without being it.
     *
     * @throws BrokenReference when this book was checked and nothing was read from the file
     */
    public void requireRead(String path) {
        ReferencePage page = pages.get(path);
        if (page == null || !page.wasRead()) {
            throw new BrokenReference(path, null, null, "no rule is read from this file", null);
        }
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
