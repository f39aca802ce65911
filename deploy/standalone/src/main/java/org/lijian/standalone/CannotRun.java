package org.lijian.standalone;

/** The run cannot begin as things are; the message says why and what to do. */
final class CannotRun extends RuntimeException {
    CannotRun(String message) {
        super(message);
    }
}
