package org.lijian.lead;

import java.time.LocalDate;

/**
 * The lead by which a matter was known first.
 *
 * @param matterId the lead the matter is dealt with in
 */
public record FirstReport(LeadId leadId, LeadId matterId, LeadChannel channel, LocalDate receivedOn) {}
