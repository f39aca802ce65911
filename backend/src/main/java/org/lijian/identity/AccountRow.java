package org.lijian.identity;

import org.lijian.shared.OfficerId;

record AccountRow(OfficerId id, String passwordHash) {}
