/**
 * The law changed without a release: a draft of one reference file, checked with the whole book, tried against the stored decisions, and
 * taken into force by a second person. What a rule says is not its business; the chapters of the book know.
 */
@NullMarked
package org.lijian.law.change;

import org.jspecify.annotations.NullMarked;
