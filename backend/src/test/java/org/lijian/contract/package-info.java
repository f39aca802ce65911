/** Proof that the server and the contract of {@code api-spec} agree, in both directions and in every exchange that a test sees. */
@NullMarked
package org.lijian.contract;

import org.jspecify.annotations.NullMarked;
