/** From when an alarm of a machine is a matter for somebody, and when it is over (报警防抖与回差), per kind of source. */
@NullMarked
package org.lijian.law.alarm;

import org.jspecify.annotations.NullMarked;
