package org.lijian.law.violation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.lijian.law.ReferenceFile;
import org.lijian.law.Timeline;
import org.springframework.stereotype.Service;

/** The catalogue of unlawful acts (违法行为目录). */
@Service
public class Violations {
    private final TreeMap<String, Violation> byCode = new TreeMap<>();

    public Violations() {
        for (ViolationFile file : ReferenceFile.readAll("violations/*.yaml", ViolationFile.class)) {
            file.all().forEach(this::add);
        }
    }

    private void add(Violation violation) {
        if (byCode.putIfAbsent(violation.code(), violation) != null) {
            throw new IllegalArgumentException("the violation " + violation.code() + " stands twice");
        }
    }

    /** Every act, by code. */
    public List<Violation> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Violation> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The act {@code code}, whenever it is in force.
     *
     * @throws org.lijian.shared.Problem {@code violation-unknown}
     */
    public Violation require(String code) {
        return find(code).orElseThrow(() -> ViolationRefusal.UNKNOWN.with("code", code));
    }

    /**
     * The act {@code code} as the law of the day it was committed penalises it.
     *
     * @throws org.lijian.shared.Problem {@code violation-unknown}, or {@code violation-not-in-force} naming the days between which it is
     */
    public Violation require(String code, LocalDate actedOn) {
        Violation violation = require(code);
        if (!violation.isInForce(actedOn)) {
            throw ViolationRefusal.NOT_IN_FORCE.with(
                    "code",
                    code,
                    "on",
                    actedOn,
                    "from",
                    violation.validFrom(),
                    "to",
                    Timeline.until(violation.validTo()));
        }
        return violation;
    }
}
