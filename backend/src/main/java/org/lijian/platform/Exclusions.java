package org.lijian.platform;

import java.util.Collection;
import java.util.UUID;
import org.lijian.shared.OfficerId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks everybody who knows of officers that are kept away from a thing. */
@Component
public class Exclusions {
    private final ObjectProvider<Exclusion> answers;

    /** They are looked up when they are needed: who answers may depend on who asks. */
    Exclusions(ObjectProvider<Exclusion> answers) {
        this.answers = answers;
    }

    /** @throws org.lijian.shared.Problem as {@link Exclusion#requireNotExcluded} */
    public void requireNone(Collection<OfficerId> officers, UUID thing) {
        answers.orderedStream()
                .forEach(answer -> officers.forEach(officer -> answer.requireNotExcluded(officer, thing)));
    }
}
