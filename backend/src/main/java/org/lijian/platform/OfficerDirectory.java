package org.lijian.platform;

import java.util.Optional;
import org.lijian.shared.OfficerId;

/** What sign-in has to know of officers; the module that keeps them answers. */
public interface OfficerDirectory {
    /** Whether the officer is known and still in service: the token of one who is not opens nothing. */
    boolean isActive(OfficerId id);

    /** The officer as a token shall name them, if they are in service. */
    Optional<CurrentOfficer> active(OfficerId id);

    /** The account behind a login, if its officer is in service. */
    Optional<Account> account(String login);

    /** Whose login it is and the hash their password has to match. */
    record Account(OfficerId officer, String passwordHash) {}
}
