/**
 * Limits of the standards used on site (排放限值) and the arithmetic that puts a reading against them. It says whether a value is over and by
 * how much; whether that is a violation is for a case to decide.
 */
@NullMarked
package org.lijian.law.limit;

import org.jspecify.annotations.NullMarked;
