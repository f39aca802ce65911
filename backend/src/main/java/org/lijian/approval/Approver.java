package org.lijian.approval;

import org.lijian.platform.Role;

/**
 * Whose step an approval is.
 *
 * @param basis the rule that says so, as officers cite it; marked 待核实 where it is the bureau's own and nobody has confirmed it
 */
public record Approver(Role role, String basis) {}
