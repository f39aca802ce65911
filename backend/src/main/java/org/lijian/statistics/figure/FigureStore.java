package org.lijian.statistics.figure;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.LegalTime;
import org.lijian.platform.Outage;
import org.lijian.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** The database that figures are read from: that of the system, or a copy that keeps their reading off it. */
public final class FigureStore {
    private static final Logger log = LoggerFactory.getLogger(FigureStore.class);

    private final FigureMapper mapper;
    private final PlatformTransactionManager transactions;
    private final LegalTime time;
    private final @Nullable Duration staleAfter;
    private final ThreadLocal<Moment> moment = new ThreadLocal<>();

    private FigureStore(
            FigureMapper mapper,
            PlatformTransactionManager transactions,
            LegalTime time,
            @Nullable Duration staleAfter) {
        this.mapper = mapper;
        this.transactions = transactions;
        this.time = time;
        this.staleAfter = staleAfter;
    }

    static FigureStore primary(FigureMapper mapper, PlatformTransactionManager transactions, LegalTime time) {
        return new FigureStore(mapper, transactions, time, null);
    }

    /** @param staleAfter how far it may be behind before its figures say so */
    static FigureStore copy(
            FigureMapper mapper, PlatformTransactionManager transactions, LegalTime time, Duration staleAfter) {
        return new FigureStore(mapper, transactions, time, staleAfter);
    }

    FigureMapper mapper() {
        return mapper;
    }

    /**
     * What {@code reading} reads, all of it at one moment; within another reading at the moment of that one.
     *
     * @throws Problem {@code figure-store-unreachable}
     */
    public <T, E extends Exception> T atOneMoment(Reading<T, E> reading) throws E {
        if (moment.get() != null) {
            return reading.read();
        }
        TransactionStatus transaction;
        try {
            transaction = transactions.getTransaction(snapshot());
        } catch (CannotCreateTransactionException unreachable) {
            requireReached(unreachable);
            throw unreachable;
        }
        T read;
        moment.set(new Moment());
        try {
            read = reading.read();
        } catch (Throwable failed) {
            transactions.rollback(transaction);
            requireReached(failed);
            throw failed;
        } finally {
            moment.remove();
        }
        transactions.commit(transaction);
        return read;
    }

    /** Whether something had happened, at the moment of the reading it is asked in, that the sums do not hold yet. */
    boolean isBehind() {
        return moment.get().isBehind(mapper);
    }

    /** How far the store is behind, at the moment of the reading it is asked in. */
    public FigureSource source() {
        Instant now = time.now();
        if (staleAfter == null) {
            return new FigureSource(FigureSource.Store.PRIMARY, now, 0L, false);
        }
        return mapper.foldedAt()
                .map(asOf -> copied(asOf, Duration.between(asOf, now), staleAfter))
                .orElseGet(() -> new FigureSource(FigureSource.Store.COPY, null, null, true));
    }

    /**
     * Refuses to go on with what is too old to be signed.
     *
     * @throws Problem {@code figure-store-behind}, {@code figure-store-unreachable}
     */
    public void requireFresh() {
        FigureSource source = atOneMoment(this::source);
        if (source.stale()) {
            throw FigureRefusal.STORE_BEHIND.with("asOf", source.asOf() == null ? "—" : source.asOf());
        }
    }

    private static FigureSource copied(Instant asOf, Duration behind, Duration most) {
        Duration notAhead = behind.isNegative() ? Duration.ZERO : behind;
        return new FigureSource(FigureSource.Store.COPY, asOf, notAhead.toSeconds(), notAhead.compareTo(most) > 0);
    }

    /** Without a copy the fault is one of the whole system, which is not for figures to name. */
    private void requireReached(Throwable fault) {
        if (staleAfter != null && Outage.isBehind(fault)) {
            log.warn("the copy that figures are read from does not answer", fault);
            throw FigureRefusal.STORE_UNREACHABLE.with();
        }
    }

    private static TransactionDefinition snapshot() {
        DefaultTransactionDefinition snapshot = new DefaultTransactionDefinition();
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return snapshot;
    }

    /** Something that is read. */
    public interface Reading<T, E extends Exception> {
        T read() throws E;
    }

    /** What was found out at one moment holds as long as that is read. */
    private static final class Moment {
        private @Nullable Boolean behind;

        boolean isBehind(FigureMapper mapper) {
            if (behind == null) {
                behind = mapper.isAnythingPending();
            }
            return behind;
        }
    }
}
