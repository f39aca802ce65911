package org.lijian.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.Require;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The option found for each factor of a discretion table (裁量因素的选项), by their codes; none where the table asks for none. */
public record Choices(@JsonValue SortedMap<String, String> byFactor) {
    public static final Choices NONE = new Choices(new TreeMap<>());

    /** More than any table has. */
    private static final int MOST = 20;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,63}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Choices {
        byFactor = Collections.unmodifiableSortedMap(new TreeMap<>(byFactor));
    }

    public static Choices of(@Nullable Map<String, String> byFactor) {
        return byFactor == null || byFactor.isEmpty() ? NONE : new Choices(new TreeMap<>(byFactor));
    }

    /**
     * What a request says was found, at {@code /choices}.
     *
     * @throws org.lijian.shared.Problem {@code invalid} for what cannot be a code of any table
     */
    public static Choices required(@Nullable Map<String, @Nullable String> given) {
        if (given == null) {
            return NONE;
        }
        Require.that(given, given.size() <= MOST, "/choices", "最多 " + MOST + " 项", "has at most " + MOST + " members");
        SortedMap<String, String> found = new TreeMap<>();
        given.forEach((factor, option) -> {
            String pointer = "/choices/" + factor.replace("~", "~0").replace("/", "~1");
            requireCode(factor, pointer);
            found.put(factor, requireCode(Require.present(option, pointer), pointer));
        });
        return new Choices(found);
    }

    private static String requireCode(String code, String pointer) {
        return Require.that(
                code, CODE.matcher(code).matches(), pointer, "不是裁量基准的代码", "is no code of a benchmark table");
    }

    /** As it is stored: factors in the order of their codes. */
    public String json() {
        return JSON.writeValueAsString(byFactor);
    }

    public static Choices ofJson(String json) {
        return new Choices(JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {}));
    }
}
