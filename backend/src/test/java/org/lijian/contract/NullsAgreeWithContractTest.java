package org.lijian.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lijian.contract.Contract.Operation;
import org.lijian.contract.Contract.Place;
import org.lijian.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.json.JsonMapper;

/** A member of a request may be {@code null} where the contract says so, and nowhere else. */
@ApplicationTest
class NullsAgreeWithContractTest {
    private final Contract contract = Contract.load();
    private final List<String> differences = new ArrayList<>();
    private final Set<Type> looked = new HashSet<>();
    private int members;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers;

    @Test
    void everyMemberOfEveryRequest() {
        for (HandlerMethod handler : handlers.getHandlerMethods().values()) {
            for (Operation operation : contract.operations()) {
                if (operation.id().equals(handler.getMethod().getName())) {
                    compare(operation, handler);
                }
            }
        }

        assertThat(differences).isEmpty();
        assertThat(members).isGreaterThan(100);
    }

    private void compare(Operation operation, HandlerMethod handler) {
        Place schema = operation
                .place()
                .child("requestBody")
                .child("content")
                .child("application/json")
                .child("schema");
        Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getGenericParameterType)
                .forEach(type -> compare(schema, type));
    }

    private void compare(Place given, Type type) {
        if (type instanceof ParameterizedType list && !contract.at(given).isMissingNode()) {
            Place items = contract.followed(given).child("items");
            if (!contract.at(items).isMissingNode()) {
                compare(items, list.getActualTypeArguments()[0]);
            }
        } else if (type instanceof Class<?> record && record.isRecord() && looked.add(type)) {
            Place schema = contract.followed(given);
            for (RecordComponent component : record.getRecordComponents()) {
                Place member = schema.child("properties").child(component.getName());
                if (!contract.at(member).isMissingNode()) {
                    compare(record, component, schema, contract.followed(member));
                    compare(member, component.getGenericType());
                }
            }
        }
    }

    private void compare(Class<?> record, RecordComponent component, Place schema, Place member) {
        String name = component.getName();
        boolean mayBeNull = mayBeNull(member);
        boolean required = contract.at(schema.child("required"))
                .valueStream()
                .anyMatch(n -> n.asString().equals(name));
        members++;
        if (mayBeNull == refusesNull(record, name) && !(required && !mayBeNull)) {
            differences.add(
                    schema + " " + name + (mayBeNull ? " may be null and is refused" : " is taken though it is null"));
        }
    }

    private boolean mayBeNull(Place member) {
        JsonNode schema = contract.at(member);
        return schema.path("type").toString().contains("\"null\"")
                || schema.path("oneOf").toString().contains("{\"type\":\"null\"}");
    }

    private boolean refusesNull(Class<?> record, String name) {
        try {
            json.readValue("{\"" + name + "\":null}", record);
            return false;
        } catch (InvalidNullException refused) {
            return true;
        } catch (JacksonException incomplete) {
            return false;
        }
    }
}
