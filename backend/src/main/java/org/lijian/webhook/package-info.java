/**
 * What happens here, told to other systems of the bureau (Standard Webhooks): signed, tried again, logged, and never sent to an address inside
 * the network. It carries ids, dates and codes, never personal data. It may use the shared values, the platform and the queue of the jobs.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "job"})
@NullMarked
package org.lijian.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
