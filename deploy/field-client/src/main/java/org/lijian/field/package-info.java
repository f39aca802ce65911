/**
 * A client of the field API as its contract describes one: the outbox that loses nothing, sends nothing twice for nothing, and forgets only
 * what the server has said it keeps; the sign-in is kept beside it and may end without touching it; what is taken along, and the papers that
 * are written from it and handed over. App developers copy it; it uses nothing but the JDK and Jackson.
 */
@NullMarked
package org.lijian.field;

import org.jspecify.annotations.NullMarked;
