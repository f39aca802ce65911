/** Checklists of an inspection, each item with the violation it can establish. */
@NullMarked
package org.lijian.law.checklist;

import org.jspecify.annotations.NullMarked;
