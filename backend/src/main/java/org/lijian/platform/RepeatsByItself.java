package org.lijian.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request of many commands that each carry an id of their own and run in a transaction of their own: sent again it repeats none of them,
 * so that an {@code Idempotency-Key} adds nothing, and the transaction that would keep its answer would only hold a connection meanwhile.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RepeatsByItself {}
