package org.lijian.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultMatcher;

/** For MockMvc: the exchange just made is what the contract says. */
public final class MatchesContract implements ResultMatcher {
    private static final class Product {
        static final ContractValidator VALIDATOR = new ContractValidator(Contract.load());
    }

    private final ContractValidator validator;

    private MatchesContract(ContractValidator validator) {
        this.validator = validator;
    }

    /** {@code mvc.perform(…).andExpect(matchesContract())}. */
    public static ResultMatcher matchesContract() {
        return new MatchesContract(Product.VALIDATOR);
    }

    @Override
    public void match(MvcResult result) {
        var request = result.getRequest();
        var response = result.getResponse();
        @Nullable byte[] body = request.getContentAsByteArray();
        @Nullable String query = request.getQueryString();
        validator.check(new Exchange(
                String.valueOf(request.getMethod()),
                request.getRequestURI() + (query == null ? "" : "?" + query),
                headers(Collections.list(request.getHeaderNames()), n -> Collections.list(request.getHeaders(n))),
                body == null ? new byte[0] : body,
                response.getStatus(),
                headers(response.getHeaderNames(), response::getHeaders),
                response.getContentAsByteArray()));
    }

    private static Map<String, List<String>> headers(Iterable<String> names, Function<String, List<String>> values) {
        Map<String, List<String>> headers = new TreeMap<>();
        names.forEach(name -> headers.put(name, new ArrayList<>(values.apply(name))));
        return headers;
    }
}
