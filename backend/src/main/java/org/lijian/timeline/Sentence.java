package org.lijian.timeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Role;
import org.lijian.shared.LegalCitation;

/**
 * How an event is told.
 *
 * @param what the sentence, with {@code {member}} places for what the event says
 * @param onlyFor who is told it in full; everybody who may read the timeline when unsaid
 * @param otherwise what others are told
 */
record Sentence(
        String what,
        @Nullable LegalCitation basis,
        @Nullable Set<Role> onlyFor,
        @Nullable String otherwise) {
    Sentence {
        if ((onlyFor == null) != (otherwise == null)) {
            throw new IllegalArgumentException("“" + what + "” is masked for some and does not say how");
        }
    }

    boolean isFor(Set<Role> roles) {
        return onlyFor == null || roles.stream().anyMatch(onlyFor::contains);
    }
}
