package org.lijian.measure;

/** Somebody who was there: the party or its agent, or a witness; {@code post} is the post or the unit. */
public record PersonPresent(String name, String post) {}
