/** Taking a published decision back (撤回公开). */
@NullMarked
package org.lijian.workflow.publicationretraction;

import org.jspecify.annotations.NullMarked;
