package org.lijian.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import org.lijian.shared.OfficerId;

/** That and why a published decision was taken back (撤回公开，行政处罚法第四十八条); the publication itself stays on file. */
record Retraction(
        PublicationId publicationId, LocalDate retractedOn, String reason, OfficerId retractedBy, Instant retractedAt) {
    boolean says(RetractPublication command) {
        return retractedOn.equals(command.retractedOn()) && reason.equals(command.reason());
    }

    /** What the public reads instead of the decision. */
    String text() {
        return "本机关已于" + retractedOn + "撤回该行政处罚决定信息。理由：" + reason;
    }
}
