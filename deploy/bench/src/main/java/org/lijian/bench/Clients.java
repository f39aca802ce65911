package org.lijian.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** So many clients at once, each taking the next piece of work when it is done with one. */
final class Clients {
    private Clients() {}

    static Duration time(int clients, int pieces, IntConsumer work) {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            long begun = System.nanoTime();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < pieces; i++) {
                int piece = i;
                all.add(pool.submit(() -> work.accept(piece)));
            }
            for (Future<?> one : all) {
                one.get();
            }
            return Duration.ofNanos(System.nanoTime() - begun);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
