package org.lijian.casefile;

import org.lijian.lead.LeadId;

/**
 * A lead all of whose cases are done.
 *
 * @param closed whether one of them was closed: then the lead was answered by that, however its last case ended
 */
public record EndedLead(LeadId lead, boolean closed) {}
