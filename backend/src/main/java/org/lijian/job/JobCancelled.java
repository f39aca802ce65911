package org.lijian.job;

/** Leaves the work of a job that was cancelled; nobody but its runner catches it. */
public final class JobCancelled extends RuntimeException {
    JobCancelled() {
        super("cancelled", null, false, false);
    }
}
