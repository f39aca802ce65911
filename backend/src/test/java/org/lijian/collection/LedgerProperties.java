package org.lijian.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lijian.collection.CollectionFixtures.DUE_ON;
import static org.lijian.collection.CollectionFixtures.SURCHARGES;
import static org.lijian.collection.CollectionFixtures.paid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.lijian.platform.Ids;
import org.lijian.shared.Money;
import org.lijian.shared.OfficerId;

/** What is owed, beside a naive count that follows every fen of the fine through every day. */
class LedgerProperties {
    private static final int CAP = 100;
    private static final int DAILY_RATE = 3;

    @Property(tries = 1000)
    void owesWhatEveryFenOwesThatWasPaidLate(@ForAll("courses") Course course, @ForAll @IntRange(max = 150) int day) {
        LocalDate asOf = DUE_ON.plusDays(day);

        assertThat(course.ledger().surcharge(asOf)).isEqualTo(course.countedFenByFen(asOf));
        assertThat(course.ledger().parts(asOf).stream()
                        .map(SurchargedPart::principal)
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(course.ledger().principal());
    }

    @Property(tries = 1000)
    void neverOwesLessADayLater(@ForAll("courses") Course course, @ForAll @IntRange(max = 150) int day) {
        LocalDate asOf = DUE_ON.plusDays(day);

        assertThat(course.ledger().owed(asOf.plusDays(1)))
                .isGreaterThanOrEqualTo(course.ledger().owed(asOf));
    }

    @Provide
    Arbitrary<Course> courses() {
        Arbitrary<List<Integer>> terms =
                Arbitraries.integers().between(1, 300).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Sum>> payments = Combinators.combine(
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(-10, 140))
                .as(Sum::new)
                .list()
                .ofMaxSize(5);
        Arbitrary<List<Span>> challenges = Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(true, false))
                .as(Span::new)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(terms, payments, challenges).as(Course::new);
    }

    record Sum(int fen, int day) {}

    /** A review or suit that is accepted {@code after} days after the one before ended, and is perhaps not over. */
    record Span(int after, int length, boolean over) {}

    record Course(List<Integer> terms, List<Sum> payments, List<Span> spans) {
        private static final int BETWEEN_TERMS = 20;

        Ledger ledger() {
            List<PlanInstalment> plan = new ArrayList<>();
            for (int i = 0; i < terms.size(); i++) {
                plan.add(new PlanInstalment(dueOn(i), fen(terms.get(i))));
            }
            return new Ledger(
                    plan,
                    payments.stream()
                            .map(sum -> paid(fen(sum.fen).toString(), DUE_ON.plusDays(sum.day)))
                            .toList(),
                    challenges(),
                    SURCHARGES);
        }

        private static LocalDate dueOn(int term) {
            return DUE_ON.plusDays((long) term * BETWEEN_TERMS);
        }

        private List<Challenge> challenges() {
            List<Challenge> challenges = new ArrayList<>();
            LocalDate last = DUE_ON;
            for (Span span : spans) {
                LocalDate acceptedOn = last.plusDays(span.after);
                last = acceptedOn.plusDays(span.length);
                challenges.add(challenge(acceptedOn, span.over ? last : null));
                if (!span.over) {
                    break;
                }
            }
            return challenges;
        }

        private static Challenge challenge(LocalDate acceptedOn, LocalDate endedOn) {
            return new Challenge(
                    new ChallengeId(Ids.next()),
                    new CollectionId(Ids.next()),
                    ChallengeKind.REVIEW,
                    "山西省生态环境厅",
                    "2022-1",
                    acceptedOn,
                    new OfficerId(Ids.next()),
                    CollectionFixtures.NOW,
                    endedOn,
                    null,
                    null,
                    null,
                    null);
        }

        Money countedFenByFen(LocalDate asOf) {
            List<LocalDate> paidOn = daysOfPaidFen(asOf);
            long rounded = 0;
            int fen = 0;
            for (int term = 0; term < terms.size(); term++) {
                long hundredths = 0;
                for (int i = 0; i < terms.get(term); i++, fen++) {
                    LocalDate until = fen < paidOn.size() ? paidOn.get(fen) : asOf;
                    hundredths += Math.min(CAP, DAILY_RATE * daysThatCount(dueOn(term), until, asOf));
                }
                rounded += BigDecimal.valueOf(hundredths, 2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact();
            }
            return fen(rounded);
        }

        /** One day for each fen that was paid by {@code asOf}, the earliest first. */
        private List<LocalDate> daysOfPaidFen(LocalDate asOf) {
            List<LocalDate> days = new ArrayList<>();
            for (LocalDate day = DUE_ON.minusDays(10); !day.isAfter(asOf); day = day.plusDays(1)) {
                for (Sum sum : payments) {
                    for (int i = 0; DUE_ON.plusDays(sum.day).equals(day) && i < sum.fen; i++) {
                        days.add(day);
                    }
                }
            }
            return days;
        }

        private int daysThatCount(LocalDate dueOn, LocalDate until, LocalDate asOf) {
            int days = 0;
            for (LocalDate day = dueOn.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
                LocalDate one = day;
                boolean suspended = challenges().stream()
                        .anyMatch(challenge -> !one.isBefore(challenge.acceptedOn())
                                && !one.isAfter(challenge.endedOn() == null ? asOf : challenge.endedOn()));
                days += suspended ? 0 : 1;
            }
            return days;
        }

        private static Money fen(long fen) {
            return new Money(BigDecimal.valueOf(fen, 2));
        }
    }
}
