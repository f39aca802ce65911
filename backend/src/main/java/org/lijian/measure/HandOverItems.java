package org.lijian.measure;

import java.time.LocalDate;

/** What was seized goes with the papers to the police ({@code authority}) under the referral {@code referral}. */
public record HandOverItems(LocalDate handedOverOn, String authority, String referral, String receiver) {}
