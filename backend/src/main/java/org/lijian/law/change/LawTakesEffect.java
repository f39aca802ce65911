package org.lijian.law.change;

import org.lijian.law.ReferenceBook;

/**
 * The book that is in force when the transaction at hand is over; who keeps dates of the old one makes them anew in the same transaction.
 * It may be told twice.
 */
public record LawTakesEffect(long revision, ReferenceBook book) {}
