package org.lijian.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lijian.contract.Contract.Operation;
import org.lijian.contract.Contract.Place;
import org.lijian.testing.ApplicationTest;
import org.lijian.testing.DemoOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** Whatever is sent to an operation of the contract, the system never answers with a fault of its own. */
@ApplicationTest
@Import(DemoOrganisation.class)
class NonsenseIsRefusedByNameTest {
    private static final List<String> LOGINS = List.of(
            "inspector-a",
            "supervisor",
            "head",
            "duty",
            "reviewer",
            "legal",
            "panel-1",
            "chair",
            "clerk",
            "cashier",
            "auditor",
            "admin");
    private static final List<String> WORDS = List.of(
            "nonsense",
            "-1",
            "0",
            "99999999999999999999",
            "2022-02-30",
            "+99999-01-01",
            "00000000-0000-0000-0000-000000000000",
            "\0",
            "'; drop table party;--");
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "null",
            "1",
            "[]",
            "{}",
            "{\"nonsense\":1}",
            "{\"id\":\"nonsense\"}",
            "{\"id\":[{}]}",
            "[".repeat(5000));
    private static final String SOMETHING = "0176b986-fc01-7200-8000-0000000200ff";

    private final Contract contract = Contract.load();
    private final List<String> faults = new ArrayList<>();
    private int sent;

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoOrganisation bureau;

    @Test
    void everyOperationByEveryDoor() throws Exception {
        for (Operation operation : contract.operations()) {
            if (!operation.standalone() && !answersInAStream(operation)) {
                throughPath(operation);
                throughParameters(operation);
                throughBody(operation);
            }
        }

        assertThat(faults).isEmpty();
        assertThat(sent).isGreaterThan(5000);
    }

    private void throughPath(Operation operation) throws Exception {
        if (operation.path().contains("{")) {
            for (String word : WORDS) {
                send(operation, word, Map.of(), Map.of(), "{}");
            }
        }
    }

    private void throughParameters(Operation operation) throws Exception {
        for (Place place : parameters(operation)) {
            JsonNode parameter = contract.at(place);
            Map<String, String> query = new TreeMap<>();
            Map<String, String> headers = new TreeMap<>();
            for (String word : WORDS) {
                switch (parameter.path("in").asString()) {
                    case "query" -> query.put(parameter.path("name").asString(), word);
                    case "header" -> headers.put(parameter.path("name").asString(), word.replace("\0", ","));
                    default -> {
                        continue;
                    }
                }
                send(operation, SOMETHING, query, headers, "{}");
            }
        }
    }

    private void throughBody(Operation operation) throws Exception {
        if (!contract.at(operation.place().child("requestBody")).isMissingNode()) {
            for (String body : BODIES) {
                send(operation, SOMETHING, Map.of(), Map.of("If-Match", "\"1\""), body);
            }
        }
    }

    private List<Place> parameters(Operation operation) {
        List<Place> places = new ArrayList<>();
        for (Place list : List.of(
                operation.pathItem().child("parameters"), operation.place().child("parameters"))) {
            for (int i = 0; i < contract.at(list).size(); i++) {
                places.add(contract.followed(list.child(String.valueOf(i))));
            }
        }
        return places;
    }

    private void send(
            Operation operation, String inPath, Map<String, String> query, Map<String, String> headers, String body)
            throws Exception {
        StringBuilder target = new StringBuilder("/api/v1");
        target.append(operation
                .path()
                .replaceAll(
                        "\\{[^}]*}",
                        URLEncoder.encode(inPath, StandardCharsets.UTF_8).replace("+", "%20")));
        query.forEach((name, value) -> target.append(target.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        MockHttpServletRequestBuilder asked = request(
                        HttpMethod.valueOf(operation.method()), URI.create(target.toString()))
                .contentType(contentType(operation))
                .content(body);
        headers.forEach(asked::header);
        String login = login(operation);
        if (login != null) {
            asked.header("Authorization", bureau.bearer(login));
        }
        MockHttpServletResponse answer = mvc.perform(asked).andReturn().getResponse();
        sent++;
        if (answer.getStatus() >= 500 || !named(operation, answer)) {
            faults.add(operation + " " + target + " " + headers + " " + body.substring(0, Math.min(40, body.length()))
                    + " → " + answer.getStatus() + " " + answer.getContentType());
        }
    }

    private static boolean named(Operation operation, MockHttpServletResponse answer) throws Exception {
        return answer.getStatus() < 400
                || operation.method().equals("HEAD")
                || ("application/problem+json".equals(answer.getContentType())
                        && answer.getContentAsString(StandardCharsets.UTF_8).contains("\"code\":\""));
    }

    private MediaType contentType(Operation operation) {
        return contract.at(operation.place().child("requestBody").child("content")).propertyNames().stream()
                .findFirst()
                .map(type -> MediaType.valueOf(type.equals("*/*") ? "application/octet-stream" : type))
                .orElse(MediaType.APPLICATION_JSON);
    }

    private boolean answersInAStream(Operation operation) {
        return contract.at(operation.place()).toString().contains("text/event-stream");
    }

    private @Nullable String login(Operation operation) {
        if (operation.open()) {
            return null;
        }
        return LOGINS.stream()
                .filter(login -> operation.roles().isEmpty()
                        || bureau.officer(login).roles().stream()
                                .anyMatch(role -> operation.roles().contains(role.name())))
                .findFirst()
                .orElse("supervisor");
    }
}
