/** The statutes that are cited anywhere, with their validity and what their articles say in short; a citation that leads nowhere is refused. */
@NullMarked
package org.lijian.law.statute;

import org.jspecify.annotations.NullMarked;
