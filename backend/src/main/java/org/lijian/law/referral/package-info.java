/** What the law asks of a referral: the papers that go with it, whether as originals, and who verifies a suspected crime. */
@NullMarked
package org.lijian.law.referral;

import org.jspecify.annotations.NullMarked;
