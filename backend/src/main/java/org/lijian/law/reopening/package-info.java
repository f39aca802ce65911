/** On which grounds a case that is closed may be investigated again. */
@NullMarked
package org.lijian.law.reopening;

import org.jspecify.annotations.NullMarked;
