package org.lijian.lead;

/**
 * A citizen's report beside its lead. Whoever may read this cannot tell the code from it.
 *
 * @param reportHash of the id that the caller made, so that a repeated call is known
 * @param contentMac of what was reported, made with the key of the informants, so that the same id with another content is known
 */
record StoredReport(byte[] reportHash, byte[] contentMac, byte[] codeHash, LeadId leadId) {}
