/**
 * The statutory forms (文书): their numbers without gaps, their text, and the proof that the text is what was issued. It does not know when
 * a form is due; the features that issue it do.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity", "law"})
@NullMarked
package org.lijian.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
