/** Whole lawful courses through the API as officers walk them, every exchange held against the contract. */
@NullMarked
package org.lijian.story;

import org.jspecify.annotations.NullMarked;
