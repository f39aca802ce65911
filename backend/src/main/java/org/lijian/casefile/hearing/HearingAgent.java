package org.lijian.casefile.hearing;

/**
 * Somebody the party sent to speak for it (代理人).
 *
 * @param authorisation what shows it, such as the letter of authorisation
 */
public record HearingAgent(String name, String authorisation) {}
