package org.lijian.story;

import static org.lijian.story.Bureau.members;

/** Who reported a lead, opened by the duty officer and a supervisor. */
final class OpenedInformant {
    private OpenedInformant() {}

    static Answer of(Bureau bureau, String lead) {
        String opening = "/informant-openings/"
                + bureau.create("duty", "/leads/" + lead + "/informant-openings", members("reason", "答复举报人"))
                        .text("/id");
        bureau.does("supervisor", opening, "decision", members("approved", true));
        return bureau.get("duty", opening + "/informant");
    }
}
