package org.lijian.law.discretion;

/** Whether an organisation or a natural person is fined; the gates differ. */
public enum PartyType {
    ORGANISATION,
    PERSON
}
