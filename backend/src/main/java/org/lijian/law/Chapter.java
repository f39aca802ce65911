package org.lijian.law;

/** What one law service makes of the book in force: read and checked when the book is taken into force, not when it is asked. */
public final class Chapter<T> {
    private final LawBook book;
    private final int number;

    Chapter(LawBook book, int number) {
        this.book = book;
        this.number = number;
    }

    /** The chapter of the book in force. */
    @SuppressWarnings("unchecked") // the value under this number is what the function of this chapter made
    public T get() {
        return (T) book.edition().values().get(number);
    }
}
