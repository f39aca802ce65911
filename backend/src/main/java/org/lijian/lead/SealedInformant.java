package org.lijian.lead;

/** An informant as stored: readable only with the key named {@code keyId}, and only for this lead. */
record SealedInformant(LeadId leadId, String keyId, byte[] nonce, byte[] sealed) {}
