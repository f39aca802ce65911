/** Collection of a fine (收缴) until it is paid. */
@NullMarked
package org.lijian.workflow.collection;

import org.jspecify.annotations.NullMarked;
