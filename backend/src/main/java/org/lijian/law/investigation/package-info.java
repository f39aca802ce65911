/** On which grounds an investigation may be suspended or terminated and a filing revoked. */
@NullMarked
package org.lijian.law.investigation;

import org.jspecify.annotations.NullMarked;
