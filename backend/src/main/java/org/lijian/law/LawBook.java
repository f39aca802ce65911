package org.lijian.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The book of law in force (现行法律数据), which can be exchanged while the system runs. All chapters of a new book are read before any is
 * used, and then all at once: a book with an error changes nothing.
 */
public final class LawBook {
    private final List<Function<ReferenceBook, ?>> readers = new ArrayList<>();
    private final ReferenceBook first;
    private volatile Edition edition;

    public LawBook(ReferenceBook book) {
        this.first = book;
        this.edition = new Edition(book, List.of());
    }

    /** The book of this release. */
    public static LawBook shipped() {
        return new LawBook(ReferenceBook.shipped());
    }

    /** The book it began with, before any revision. */
    public ReferenceBook first() {
        return first;
    }

    public ReferenceBook inForce() {
        return edition.book;
    }

    /**
     * A chapter of this book and of every book that follows it.
     *
     * @param reader reads, checks and builds; it must not keep anything
     * @throws BrokenReference when the book in force does not hold what the chapter needs
     */
    public synchronized <T> Chapter<T> chapter(Function<ReferenceBook, T> reader) {
        List<Object> values = new ArrayList<>(edition.values);
        values.add(read(edition.book, reader, Map.of()));
        readers.add(reader);
        edition = new Edition(edition.book, List.copyOf(values));
        return new Chapter<>(this, readers.size() - 1);
    }

    /**
     * Reads {@code book} as every chapter reads it, without taking it into force.
     *
     * @throws BrokenReference naming the file, the line and the rule that is wrong
     */
    public synchronized void check(ReferenceBook book) {
        values(book);
    }

    /**
     * Takes {@code book} into force.
     *
     * @throws BrokenReference naming the file, the line and the rule that is wrong; the book before it stays in force
     */
    public synchronized void replace(ReferenceBook book) {
        edition = new Edition(book, values(book));
    }

    Edition edition() {
        return edition;
    }

    private List<Object> values(ReferenceBook book) {
        Map<String, String> before = edition.book.hashes();
        List<Object> values = new ArrayList<>();
        for (Function<ReferenceBook, ?> reader : readers) {
            values.add(read(book, reader, before));
        }
        return List.copyOf(values);
    }

    private static <T> T read(ReferenceBook book, Function<ReferenceBook, T> reader, Map<String, String> before) {
        try {
            return reader.apply(book);
        } catch (BrokenReference | IllegalArgumentException | IllegalStateException fault) {
            throw book.located(fault, before);
        }
    }

    record Edition(ReferenceBook book, List<Object> values) {}
}
