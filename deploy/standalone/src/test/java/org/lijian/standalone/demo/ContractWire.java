package org.lijian.standalone.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lijian.contract.Contract;
import org.lijian.contract.ContractValidator;
import org.lijian.contract.Exchange;

/** Holds every exchange of the replay against the contract. */
final class ContractWire implements Api.Wire {
    private final ContractValidator validator = new ContractValidator(Contract.load());
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> operations = Collections.synchronizedSet(new TreeSet<>());
    private volatile int commands;

    @Override
    public void seen(HttpRequest request, byte[] body, HttpResponse<byte[]> response, Duration took) {
        URI target = request.uri();
        Exchange exchange = new Exchange(
                request.method(),
                target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()),
                request.headers().map(),
                body,
                response.statusCode(),
                response.headers().map(),
                response.body());
        operations.add(request.method() + " " + target.getPath().replaceAll("[0-9a-f-]{36}", "{id}"));
        if (request.method().equals("POST")) {
            commands++;
        }
        try {
            validator.check(exchange);
        } catch (AssertionError fault) {
            faults.add(fault.getMessage());
        }
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    Set<String> operations() {
        return Set.copyOf(operations);
    }

    int commands() {
        return commands;
    }
}
