/**
 * What a phone takes along (离线数据包): the officer's work, the objects of their area with their history, and the law, as one feed of what
 * changed since the phone last asked. Every change has a place in one order; the places are given after the changes are committed, so
 * that none comes to stand before what a phone has read already.
 */
@NullMarked
package org.lijian.mobilesync.bundle;

import org.jspecify.annotations.NullMarked;
