package org.lijian.law.violation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;
import org.lijian.shared.Percentage;

/** How a provision sets the amount of a fine. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fine.Range.class, name = "RANGE"),
    @JsonSubTypes.Type(value = Fine.Fixed.class, name = "FIXED"),
    @JsonSubTypes.Type(value = Fine.Multiple.class, name = "MULTIPLE"),
    @JsonSubTypes.Type(value = Fine.NoneFirst.class, name = "NONE_FIRST"),
    @JsonSubTypes.Type(value = Fine.WarningOrRange.class, name = "WARNING_OR_RANGE"),
    @JsonSubTypes.Type(value = Fine.LocalRule.class, name = "LOCAL_RULE")
})
public sealed interface Fine {
    /** The amounts it leaves whatever the facts; none where they follow from a base or from another rule. */
    Optional<Bounds> bounds();

    /** The amounts a fine lies between, both included. */
    record Bounds(Money min, Money max) {
        public Bounds {
            if (max.isBelow(min)) {
                throw new IllegalArgumentException("the least fine " + min + " is above the largest " + max);
            }
        }

        public boolean contains(Money amount) {
            return !amount.isBelow(min) && !amount.isAbove(max);
        }
    }

    /**
     * From one amount to another.
     *
     * @param per what it is set for each of, such as 每次; once where absent
     */
    record Range(Money min, Money max, @Nullable String per) implements Fine {
        public Range {
            requireOrder(min, max);
        }

        @Override
        public Optional<Bounds> bounds() {
            return Optional.of(new Bounds(min, max));
        }
    }

    /**
     * One amount and no other.
     *
     * @param per what it is set for each of, such as 每辆机动车; once where absent
     */
    record Fixed(Money amount, @Nullable String per) implements Fine {
        /** The amount for so many vehicles or machines; for one whatever their number where it is not set for each. */
        public Money forUnits(int units) {
            if (units < 1) {
                throw new IllegalArgumentException("a fine is for at least one: " + units);
            }
            return per == null ? amount : amount.times(units);
        }

        @Override
        public Optional<Bounds> bounds() {
            return Optional.of(new Bounds(amount, amount));
        }
    }

    /**
     * So many times a base that the facts give.
     *
     * @param fromPercent the least share of the base, 100 for once
     * @param leastBase what the base counts as when it is less
     */
    record Multiple(
            FineBase base,
            Percentage fromPercent,
            Percentage toPercent,
            @Nullable Money leastBase) implements Fine {
        public Multiple {
            if (fromPercent.isAbove(toPercent)) {
                throw new IllegalArgumentException("the least multiple " + fromPercent + " is above " + toPercent);
            }
        }

        /** The amounts it leaves for a base, in yuan. */
        public Bounds boundsFor(Money found) {
            Money counted = leastBase == null ? found : found.atLeast(leastBase);
            return new Bounds(counted.share(fromPercent), counted.share(toPercent));
        }

        @Override
        public Optional<Bounds> bounds() {
            return Optional.empty();
        }
    }

    /** No fine before a correction that was ordered is refused; then from one amount to another. */
    record NoneFirst(Money min, Money max) implements Fine {
        public NoneFirst {
            requireOrder(min, max);
        }

        @Override
        public Optional<Bounds> bounds() {
            return Optional.of(new Bounds(min, max));
        }
    }

    /** A warning, or from one amount to another. */
    record WarningOrRange(Money min, Money max) implements Fine {
        public WarningOrRange {
            requireOrder(min, max);
        }

        @Override
        public Optional<Bounds> bounds() {
            return Optional.of(new Bounds(min, max));
        }
    }

    /** What a rule of the place says; this law names no amount. */
    record LocalRule() implements Fine {
        @Override
        public Optional<Bounds> bounds() {
            return Optional.empty();
        }
    }

    private static void requireOrder(Money min, Money max) {
        new Bounds(min, max);
    }
}
