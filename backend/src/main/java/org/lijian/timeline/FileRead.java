package org.lijian.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lijian.shared.OfficerId;

/** That an officer looked at a thing in one way on one day. */
record FileRead(UUID id, UUID subjectId, LocalDate readOn, OfficerId officerId, String operation, Instant firstAt) {}
