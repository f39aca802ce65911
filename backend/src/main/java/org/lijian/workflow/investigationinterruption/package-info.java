/** The process of an investigation that is suspended or terminated, or whose filing is revoked. */
@NullMarked
package org.lijian.workflow.investigationinterruption;

import org.jspecify.annotations.NullMarked;
