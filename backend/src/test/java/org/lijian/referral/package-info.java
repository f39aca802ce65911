@NullMarked
package org.lijian.referral;

import org.jspecify.annotations.NullMarked;
