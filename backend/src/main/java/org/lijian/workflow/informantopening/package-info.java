/** Letting an officer know who reported (查阅举报人信息), on which a second person decides. */
@NullMarked
package org.lijian.workflow.informantopening;

import org.jspecify.annotations.NullMarked;
