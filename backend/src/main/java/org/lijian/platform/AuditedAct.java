package org.lijian.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.OfficerId;

/** What somebody did, before it has its place in the chain of its subject. */
record AuditedAct(UUID subjectId, @Nullable OfficerId officerId, String action, String detail, Instant at) {}
