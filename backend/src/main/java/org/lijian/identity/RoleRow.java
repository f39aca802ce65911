package org.lijian.identity;

import org.lijian.platform.Role;
import org.lijian.shared.OfficerId;

record RoleRow(OfficerId officerId, Role role) {}
