/** What the law says about holding a hearing (听证), beside its periods. */
@NullMarked
package org.lijian.law.hearing;

import org.jspecify.annotations.NullMarked;
