package org.lijian.measure;

import java.time.LocalDate;

/** The discussion by the board (案件审查委员会集体审议) before a measure in a grave case. */
public record CollectiveDiscussion(LocalDate heldOn, String participants, String conclusion) {}
