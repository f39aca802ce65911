/** What it takes for a collective discussion (集体讨论) to be one: how many vote, and how many have to agree. */
@NullMarked
package org.lijian.law.discussion;

import org.jspecify.annotations.NullMarked;
