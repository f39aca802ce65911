package org.lijian.standalone.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The trucks of one session at the roadside.
 *
 * @param from number of its first truck
 * @param to number after its last truck
 * @param over how many of its first trucks are over the limit, which the police penalise
 * @param fines what the police decide in all, yuan
 */
record YearRoadside(int from, int to, int over, BigDecimal fines) {
    private static final int MOST = 500;

    /** The sessions of a year; those over the limit are spread evenly over its trucks, the last session pays what is left of the fines. */
    static List<YearRoadside> of(YearPlan plan) {
        int trucks = plan.counts().trucksChecked();
        int penalised = plan.counts().trucksPenalised();
        BigDecimal each = plan.truckFines().divide(BigDecimal.valueOf(penalised), 0, RoundingMode.DOWN);
        BigDecimal left = plan.truckFines();
        int done = 0;
        List<YearRoadside> sessions = new ArrayList<>();
        for (int from = 0; from < trucks; from += MOST) {
            int to = Math.min(trucks, from + MOST);
            int upToHere = Math.toIntExact((long) penalised * to / trucks);
            int over = upToHere - done;
            BigDecimal fines = upToHere == penalised && over > 0 ? left : each.multiply(BigDecimal.valueOf(over));
            sessions.add(new YearRoadside(from, to, over, fines.setScale(2, RoundingMode.UNNECESSARY)));
            left = left.subtract(fines);
            done = upToHere;
        }
        return sessions;
    }
}
