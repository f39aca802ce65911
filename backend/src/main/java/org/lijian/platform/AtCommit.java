package org.lijian.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes that a transaction gathers and writes right before it commits: one statement for all of them, and what they lock is locked for the
 * moment of writing only. Who keeps such notes holds one of these; outside a transaction none is taken.
 */
public final class AtCommit<T> {
    private static final int AT_ONCE = 200;

    private final Consumer<List<T>> writer;

    /** @param writer takes at most {@value #AT_ONCE} notes, in the order in which they were made, and never none */
    public AtCommit(Consumer<List<T>> writer) {
        this.writer = writer;
    }

    /** @throws IllegalStateException outside a transaction */
    public void add(T note) {
        @Nullable Gathered<T> gathered = present();
        if (gathered == null) {
            gathered = new Gathered<>(this);
            gathered.bind();
        }
        gathered.add(note);
    }

    /** Writes what there is now, for who wants to read it in the same transaction. */
    public void write() {
        @Nullable Gathered<T> gathered = present();
        if (gathered != null) {
            gathered.write();
        }
    }

    @SuppressWarnings("unchecked") // only what add binds stands under this key
    private @Nullable Gathered<T> present() {
        return (Gathered<T>) TransactionSynchronizationManager.getResource(this);
    }

    private static final class Gathered<T> extends OfTransaction {
        private final Consumer<List<T>> writer;
        private final List<T> notes = new ArrayList<>();
        private boolean committing;

        private Gathered(AtCommit<T> owner) {
            super(owner);
            this.writer = owner.writer;
        }

        void add(T note) {
            notes.add(note);
            if (committing || notes.size() == AT_ONCE) {
                write();
            }
        }

        void write() {
            if (!notes.isEmpty()) {
                writer.accept(notes);
                notes.clear();
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            write();
        }
    }
}
