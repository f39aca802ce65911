package org.lijian.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal with the facts of this case; the platform renders it as {@code application/problem+json} in the caller's language. */
public final class Problem extends RuntimeException {
    private final Refusal refusal;
    private final Map<String, Object> facts;
    private final List<Violation> violations;

    Problem(Refusal refusal, Object... facts) {
        this(refusal, named(facts), List.of());
    }

    private Problem(Refusal refusal, Map<String, Object> facts, List<Violation> violations) {
        super(refusal.code());
        this.refusal = refusal;
        this.facts = facts;
        this.violations = List.copyOf(violations);
    }

    /** The same refusal, pointing at the members of the request that caused it. */
    public Problem at(Violation... places) {
        return new Problem(refusal, facts, List.of(places));
    }

    /** The same refusal, pointing at one member of the request; {@code pointer} is a JSON pointer such as {@code /rounds/0/recheckedOn}. */
    public Problem at(String pointer) {
        return at(new Violation(pointer, refusal.code(), filled(refusal.zh()), filled(refusal.en())));
    }

    public Refusal refusal() {
        return refusal;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** The reason in Chinese, facts filled in. */
    public String zh() {
        return filled(refusal.zh());
    }

    /** The reason in English, facts filled in. */
    public String en() {
        return filled(refusal.en());
    }

    private String filled(String text) {
        String result = text;
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            result = result.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return result;
    }

    private static Map<String, Object> named(Object[] facts) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < facts.length; i += 2) {
            named.put((String) facts[i], facts[i + 1]);
        }
        return named;
    }

    /** One place of the request that cannot be accepted. */
    public record Violation(String pointer, String code, String zh, String en) {}
}
