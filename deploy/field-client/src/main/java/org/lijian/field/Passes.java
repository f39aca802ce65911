package org.lijian.field;

import java.io.IOException;

/** The bearer tokens of the officer whose outbox is sent. */
public interface Passes {
    /** One that may be good. */
    String pass() throws IOException;

    /**
     * Another one, after the server did not take this one any more.
     *
     * @throws SignInEnded when there is none without the officer
     */
    String another(String refused) throws IOException;
}
