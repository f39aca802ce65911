package org.lijian.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions of one rule of law in the order of time, without a gap and without two at once. */
public final class Timeline<T extends Dated> {
    private final List<T> versions;

    public Timeline(String name, List<T> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException(name + " has no version");
        }
        this.versions = List.copyOf(versions);
        for (int i = 0; i < versions.size(); i++) {
            LocalDate last = versions.get(i).validTo();
            if (last != null && last.isBefore(versions.get(i).validFrom())) {
                throw new IllegalArgumentException(name + " ends before it begins: " + last);
            }
            boolean hasNext = i + 1 < versions.size();
            if (hasNext && (last == null || !versions.get(i + 1).validFrom().equals(last.plusDays(1)))) {
                throw new IllegalArgumentException(name + " has a gap or two versions at once around "
                        + versions.get(i + 1).validFrom());
            }
        }
    }

    public Optional<T> at(LocalDate on) {
        for (T version : versions) {
            if (version.isInForce(on)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    public LocalDate validFrom() {
        return versions.get(0).validFrom();
    }

    public @Nullable LocalDate validTo() {
        return versions.get(versions.size() - 1).validTo();
    }

    /** The last day of a rule as it is shown in either language; a dash while it holds. */
    public static String until(@Nullable LocalDate validTo) {
        return validTo == null ? "—" : validTo.toString();
    }
}
