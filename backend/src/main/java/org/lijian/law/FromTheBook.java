package org.lijian.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller, or one of its operations, whose answers depend on nothing but the book of law in force, the request and the legal
 * day: a client may keep them and ask with {@code If-None-Match} whether they still hold.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface FromTheBook {}
