package org.lijian.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer as they went over the wire.
 *
 * @param target path and query, {@code /api/v1} included
 * @param requestBody empty where there was none
 */
public record Exchange(
        String method,
        String target,
        Map<String, List<String>> requestHeaders,
        byte[] requestBody,
        int status,
        Map<String, List<String>> responseHeaders,
        byte[] responseBody) {

    public Exchange {
        requestHeaders = anyCase(requestHeaders);
        responseHeaders = anyCase(responseHeaders);
    }

    @Nullable String requestHeader(String name) {
        return first(requestHeaders, name);
    }

    @Nullable String responseHeader(String name) {
        return first(responseHeaders, name);
    }

    private static @Nullable String first(Map<String, List<String>> headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    private static Map<String, List<String>> anyCase(Map<String, List<String>> headers) {
        Map<String, List<String>> result = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        result.putAll(headers);
        return result;
    }

    @Override
    public String toString() {
        return method + " " + target + " → " + status;
    }
}
