package org.lijian.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been started so far; stopped once, the last first, whoever asks first. */
final class Running implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopped;

    /** Takes charge of {@code part}; stops it at once when everything else has been stopped already. */
    synchronized void add(AutoCloseable part) {
        started.push(part);
        if (stopped) {
            close();
        }
    }

    /** Returns when everything has stopped, also to whoever asks second. */
    @Override
    public synchronized void close() {
        stopped = true;
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("{} does not stop cleanly", part.getClass().getSimpleName(), e);
        }
    }
}
