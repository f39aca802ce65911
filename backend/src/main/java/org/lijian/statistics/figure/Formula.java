package org.lijian.statistics.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lijian.statistics.MilestoneKind;

/**
 * How a figure is counted: terms over milestones, added, subtracted and divided; nothing else can be written.
 *
 * <pre>
 * formula := part { ('+' | '-') part }
 * part    := one [ '/' one ]
 * one     := term | '(' formula ')'
 * term    := operation '(' MILESTONE [ '.' measure ] [ 'until' MILESTONE { '|' MILESTONE } ] [ 'where' choice { 'and' choice } ] ')'
 * choice  := 'category' '=' CODE { '|' CODE }  |  'timing' '=' ( 'ON_TIME' | 'LATE' )
 * </pre>
 */
final class Formula {
    private static final Pattern WORD = Pattern.compile("\\s*([A-Za-z0-9][A-Za-z0-9_-]*|[-+/().=|])");

    /** Enough for a percentage with two decimals of a ratio of anything that is counted. */
    private static final int SCALE = 10;

    private final String text;
    private final Node root;
    private final List<Term> terms;

    private Formula(String text, Node root, List<Term> terms) {
        this.text = text;
        this.root = root;
        this.terms = List.copyOf(terms);
    }

    /** @throws IllegalArgumentException when it is no formula */
    static Formula of(String text) {
        Reader reader = new Reader(text);
        Node root = reader.sum();
        reader.requireEnd();
        return new Formula(text, root, reader.terms);
    }

    List<Term> terms() {
        return terms;
    }

    /** What it comes to; nothing where something is divided by nothing or a term has no value. */
    @Nullable BigDecimal value(Function<Term, @Nullable BigDecimal> values) {
        return root.value(values);
    }

    /** Whether a period is counted the same way by the other, but for what was open on its last day. */
    boolean agreesOnWhatHappened(Formula other) {
        return root.ofHappenings().equals(other.root.ofHappenings());
    }

    /** Whether it can be split into days: it counts what happened, not what is open. */
    boolean isOfHappenings() {
        return terms.stream().noneMatch(term -> term.operation().isStock());
    }

    @Override
    public String toString() {
        return text;
    }

    private sealed interface Node {
        @Nullable BigDecimal value(Function<Term, @Nullable BigDecimal> values);

        /** How it is counted, with a blank for each number that looks at the last day alone. */
        String ofHappenings();
    }

    private record Leaf(Term term) implements Node {
        @Override
        public @Nullable BigDecimal value(Function<Term, @Nullable BigDecimal> values) {
            return values.apply(term);
        }

        @Override
        public String ofHappenings() {
            return term.operation().isStock() ? "" : term.text();
        }
    }

    private record Pair(char sign, Node left, Node right) implements Node {
        @Override
        public @Nullable BigDecimal value(Function<Term, @Nullable BigDecimal> values) {
            BigDecimal a = left.value(values);
            BigDecimal b = right.value(values);
            if (a == null || b == null) {
                return null;
            }
            return switch (sign) {
                case '+' -> a.add(b);
                case '-' -> a.subtract(b);
                default -> b.signum() == 0 ? null : a.divide(b, SCALE, RoundingMode.HALF_UP);
            };
        }

        @Override
        public String ofHappenings() {
            return "(" + left.ofHappenings() + sign + right.ofHappenings() + ")";
        }
    }

    private static final class Reader {
        private final String text;
        private final List<String> words = new ArrayList<>();
        private final List<Term> terms = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text;
            Matcher word = WORD.matcher(text);
            int end = 0;
            while (word.lookingAt()) {
                words.add(word.group(1));
                end = word.end();
                word.region(end, text.length());
            }
            if (!text.substring(end).isBlank()) {
                throw broken("cannot be read from: " + text.substring(end));
            }
        }

        Node sum() {
            Node left = part();
            while (isNext("+") || isNext("-")) {
                char sign = next().charAt(0);
                left = new Pair(sign, left, part());
            }
            return left;
        }

        void requireEnd() {
            if (at < words.size()) {
                throw broken("goes on after its end with " + words.get(at));
            }
        }

        private Node part() {
            Node left = one();
            if (isNext("/")) {
                next();
                return new Pair('/', left, one());
            }
            return left;
        }

        private Node one() {
            if (isNext("(")) {
                next();
                Node inner = sum();
                take(")");
                return inner;
            }
            return new Leaf(term());
        }

        private Term term() {
            int first = at;
            Operation operation = Operation.of(next());
            take("(");
            MilestoneKind kind = kind();
            Term.Measure measure = null;
            if (isNext(".")) {
                next();
                measure = Term.Measure.valueOf(next().toUpperCase(Locale.ROOT));
            }
            List<MilestoneKind> until = new ArrayList<>();
            String between = "until";
            while (isNext(between)) {
                next();
                until.add(kind());
                between = "|";
            }
            List<String> categories = new ArrayList<>();
            String timing = null;
            String before = "where";
            while (isNext(before)) {
                next();
                String what = next();
                take("=");
                if (what.equals("timing")) {
                    timing = next();
                } else if (what.equals("category")) {
                    categories.add(next());
                    while (isNext("|")) {
                        next();
                        categories.add(next());
                    }
                } else {
                    throw broken("can choose by category and timing, not by " + what);
                }
                before = "and";
            }
            take(")");
            Term term = new Term(
                    operation, kind, measure, until, categories, timing, String.join(" ", words.subList(first, at)));
            terms.add(term);
            return term;
        }

        private MilestoneKind kind() {
            String name = next();
            try {
                return MilestoneKind.valueOf(name);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("no milestone is called " + name + ": " + text, e);
            }
        }

        private boolean isNext(String word) {
            return at < words.size() && words.get(at).equals(word);
        }

        private String next() {
            if (at == words.size()) {
                throw broken("ends too early");
            }
            return words.get(at++);
        }

        private void take(String word) {
            String found = next();
            if (!found.equals(word)) {
                throw broken("has " + found + " where " + word + " belongs");
            }
        }

        private IllegalArgumentException broken(String how) {
            return new IllegalArgumentException("the formula " + how + " (" + text + ")");
        }
    }
}
