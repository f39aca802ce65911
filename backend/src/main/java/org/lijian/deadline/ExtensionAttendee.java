package org.lijian.deadline;

import org.lijian.shared.OfficerId;

/** One of those who discussed an extension together. */
record ExtensionAttendee(DeadlineChangeId changeId, OfficerId officerId) {}
