package org.lijian.measure;

import java.time.LocalDate;
import java.util.List;
import org.lijian.shared.OfficerId;

/** What officers found when they came again. */
public record FollowUp(LocalDate inspectedOn, List<OfficerId> officers, boolean compliant, String findings) {
    public FollowUp {
        officers = officers.stream().distinct().toList();
    }
}
