/** To whom a regulated object belonged, and since when: the law is applied to whoever owned it on the day of the act. */
@NullMarked
package org.lijian.registry.ownership;

import org.jspecify.annotations.NullMarked;
