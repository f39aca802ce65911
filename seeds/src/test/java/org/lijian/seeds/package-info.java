/** Holds the reference data to the schemas of its kinds of files. */
@NullMarked
package org.lijian.seeds;

import org.jspecify.annotations.NullMarked;
