package org.lijian.law.investigation;

import org.lijian.shared.LegalCitation;

/**
 * One ground of a provision.
 *
 * @param item its number in the provision, from 1
 */
public record InterruptionGround(
        InterruptionKind kind, int item, String text, LegalCitation citation, boolean verified) {}
