package org.lijian.statistics.figure;

import java.util.Arrays;

/** How a term of a formula is counted. */
enum Operation {
    /** How many happened in the period. */
    COUNT("count"),
    /** What they come to in yuan. */
    SUM("sum"),
    /** How many, or how much, had happened by the end of the period and was not ended by then. */
    OPEN("open"),
    /** The middle value. */
    MEDIAN("median"),
    /** The value that nine in ten do not exceed. */
    P90("p90"),
    /** The lower quartile. */
    Q1("q1"),
    /** The upper quartile. */
    Q3("q3"),
    /** How many lie further from the quartiles than one and a half times their distance. */
    OUTLIERS("outliers"),
    /** How many parties it happened to more than once. */
    REPEAT("repeat"),
    /** The middle age in days, at the end of the period, of what was open then. */
    AGE("age");

    private final String word;

    Operation(String word) {
        this.word = word;
    }

    static Operation of(String word) {
        return Arrays.stream(values())
                .filter(operation -> operation.word.equals(word))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("a formula knows no " + word + "()"));
    }

    /** Whether it is the sum of what its rows add, so that sums of days make sums of years. */
    boolean isAdditive() {
        return this == COUNT || this == SUM || this == OPEN;
    }

    /** Whether it looks at what is open at one moment instead of what happened in a period. */
    boolean isStock() {
        return this == OPEN || this == AGE;
    }

    /** Whether it is taken from the values of single milestones. */
    boolean isOfValues() {
        return this == MEDIAN || this == P90 || this == Q1 || this == Q3 || this == OUTLIERS;
    }

    @Override
    public String toString() {
        return word;
    }
}
