package org.lijian.law.discretion;

import org.lijian.shared.Money;

/** Another amount than the ordinary one inside a band, with the reasons for it. */
public record FineAdjustment(FineGrade grade, Money amount, String reasons) {}
