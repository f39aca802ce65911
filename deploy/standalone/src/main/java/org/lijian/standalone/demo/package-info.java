/** Published cases replayed through the public API, as the officers in their roles; it knows the system only by HTTP. */
@NullMarked
package org.lijian.standalone.demo;

import org.jspecify.annotations.NullMarked;
