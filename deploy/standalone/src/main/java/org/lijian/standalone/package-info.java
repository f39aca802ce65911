/**
 * The zero-configuration run: an embedded database and object store, the backend, a demo organisation and, when asked for, a clock that
 * can be moved. Nothing of it is in the production application.
 */
@NullMarked
package org.lijian.standalone;

import org.jspecify.annotations.NullMarked;
