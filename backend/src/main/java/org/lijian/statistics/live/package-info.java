/**
 * How it stands now: the lights of the running clocks, and the leads and cases that no longer move, with the reason. It keeps nothing.
 */
@NullMarked
package org.lijian.statistics.live;

import org.jspecify.annotations.NullMarked;
