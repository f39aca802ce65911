package org.lijian.platform;

import java.util.UUID;

/** The machine or platform that is signed in with a key of its own; it may do nothing but send messages. */
public record CurrentSource(UUID id) {}
