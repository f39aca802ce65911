/** The catalogue of unlawful acts: who may penalise each, with what, and from when to when. */
@NullMarked
package org.lijian.law.violation;

import org.jspecify.annotations.NullMarked;
