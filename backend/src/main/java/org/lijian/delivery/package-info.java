/**
 * Service of documents (送达): who tried, how, with what proof, and the day it counts as received. What begins to run from that day is
 * for others to say.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "identity", "document", "evidence", "law", "deadline"})
@NullMarked
package org.lijian.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
