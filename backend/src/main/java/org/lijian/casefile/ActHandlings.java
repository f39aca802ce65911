package org.lijian.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lijian.shared.Money;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How each of the several acts of a case is dealt with, the act the case is filed for first; none for a case with a single act. */
public record ActHandlings(@JsonValue List<ActHandling> each) {
    public static final ActHandlings NONE = new ActHandlings(List.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ActHandlings {
        each = List.copyOf(each);
    }

    public static ActHandlings of(@Nullable List<ActHandling> each) {
        return each == null || each.isEmpty() ? NONE : new ActHandlings(each);
    }

    /** A case with a single act has nothing to list. */
    public boolean isEmpty() {
        return each.isEmpty();
    }

    /** All but the act the case is filed for. */
    public List<ActHandling> further() {
        return each.isEmpty() ? List.of() : each.subList(1, each.size());
    }

    public Optional<ActHandling> of(UUID actId) {
        return each.stream().filter(act -> act.actId().equals(actId)).findFirst();
    }

    /** The fine for the acts against one duty; nothing where none of these acts is against it. */
    public Optional<Money> fineFor(String violation) {
        return each.stream()
                .filter(act -> act.violation().equals(violation))
                .map(ActHandling::fined)
                .reduce(Money::plus);
    }

    /** Each of them in a line of its own, for whoever compares. */
    String lines() {
        return each.stream().map(act -> act.violation() + "：" + act.zh()).collect(Collectors.joining("\n"));
    }

    /** As it is stored: members in the order of the record. */
    public String json() {
        return JSON.writeValueAsString(each);
    }

    public static ActHandlings ofJson(String json) {
        return of(JSON.readValue(json, new TypeReference<List<ActHandling>>() {}));
    }
}
