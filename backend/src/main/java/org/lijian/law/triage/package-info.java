/** What a lead is about (研判事项), told from its object or its words, so that who is competent can be looked up. */
@NullMarked
package org.lijian.law.triage;

import org.jspecify.annotations.NullMarked;
