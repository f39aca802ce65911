package org.lijian.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.lijian.LijianApplication;
import org.lijian.contract.Contract.Operation;
import org.lijian.contract.Handlers.Handler;

/** Where a contract and the handlers of a server differ; an empty list is agreement. */
public final class Agreement {
    private final List<Operation> operations;
    private final List<Handler> handlers;

    Agreement(List<Operation> operations, List<Handler> handlers) {
        this.operations = operations;
        this.handlers = handlers;
    }

    /** The production server: every operation that is not of the standalone run alone. */
    static Agreement ofTheBackend() {
        return new Agreement(
                Contract.load().operations().stream()
                        .filter(o -> !o.standalone())
                        .toList(),
                Handlers.with(LijianApplication.class));
    }

    /** What the standalone run adds; {@code root} lies in its package. */
    public static Agreement ofTheStandaloneRun(Class<?> root) {
        return new Agreement(
                Contract.load().operations().stream()
                        .filter(Operation::standalone)
                        .toList(),
                Handlers.with(root));
    }

    /** Everything that differs, operations without handler, handlers without operation, names and roles. */
    public List<String> differences() {
        List<String> all = new ArrayList<>(operationsWithoutHandler());
        all.addAll(handlersWithoutOperation());
        all.addAll(differentRoles());
        all.addAll(repeatedOperationIds());
        return all;
    }

    List<String> operationsWithoutHandler() {
        List<String> missing = new ArrayList<>();
        for (Operation operation : operations) {
            List<Handler> answering =
                    handlers.stream().filter(h -> h.answers(operation)).toList();
            if (answering.size() != 1 || !answering.get(0).name().equals(operation.id())) {
                missing.add(operation + " is answered by " + answering);
            }
        }
        return missing;
    }

    List<String> handlersWithoutOperation() {
        return handlers.stream()
                .filter(h -> operations.stream().noneMatch(h::answers))
                .map(h -> h + " is in no part of the contract")
                .toList();
    }

    List<String> differentRoles() {
        List<String> different = new ArrayList<>();
        for (Operation operation : operations) {
            handlers.stream()
                    .filter(h -> h.answers(operation))
                    .filter(h -> !h.roles().equals(java.util.Optional.of(operation.roles())))
                    .forEach(h -> different.add(
                            h + " lets in " + h.roles().map(Object::toString).orElse("whoever, unsaid")
                                    + ", the contract " + operation.roles()));
        }
        return different;
    }

    List<String> repeatedOperationIds() {
        TreeMap<String, Integer> count = new TreeMap<>();
        operations.forEach(o -> count.merge(o.id(), 1, Integer::sum));
        return count.entrySet().stream()
                .filter(e -> e.getValue() > 1 || e.getKey().isEmpty())
                .map(e -> "operationId '" + e.getKey() + "' stands " + e.getValue() + " times")
                .toList();
    }
}
