/** A real MariaDB and a real S3 server on loopback, for tests and the standalone run; the production application contains neither. */
@NullMarked
package org.lijian.embedded;

import org.jspecify.annotations.NullMarked;
