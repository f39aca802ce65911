/** Service of one document (送达) until it is delivered. */
@NullMarked
package org.lijian.workflow.documentdelivery;

import org.jspecify.annotations.NullMarked;
