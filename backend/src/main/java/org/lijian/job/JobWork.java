package org.lijian.job;

import org.lijian.platform.CurrentOfficer;
import tools.jackson.databind.JsonNode;

/** One kind of long work, as the module that owns it does it. */
public interface JobWork {
    /** Stable name of the kind, kebab-case: {@code export-leads}. */
    String kind();

    /**
     * Does the work. After a crash or a technical failure it is begun again, so that what was done already has to be found done. A
     * {@link org.lijian.shared.Problem} is the end of the job and told to whoever asked for it; any other exception is technical and tried
     * again a few times.
     */
    void run(JobRun run) throws Exception;

    /**
     * Before its file is handed out: whoever asked may have lost the right to it since.
     *
     * @param argument what was asked for
     * @throws org.lijian.shared.Problem when the reader may not have it any more
     */
    default void beforeFetch(JsonNode argument, CurrentOfficer reader) {}
}
