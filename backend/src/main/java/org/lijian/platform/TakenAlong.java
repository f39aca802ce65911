package org.lijian.platform;

import java.util.Map;

/** What a feature gives an officer's phone to take along: what is theirs to do now, and what their papers need for it. */
public interface TakenAlong {
    /** What kind of thing it is, as the contract calls it: {@code TASK}. */
    String kind();

    /** Each thing as its own operation shows it, by its id. */
    Map<String, Object> of(CurrentOfficer officer);
}
