package org.lijian.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lijian.contract.Contract.Operation;
import org.lijian.contract.Contract.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Compares an exchange with the contract: the operation exists, the answer's status and media type are documented, its body and headers
 * are what the schemas say; and a request that the server accepted is one that the contract allows.
 */
public final class ContractValidator {
    /** Names the documents of the contract for the schema registry; nothing is ever fetched from it. */
    private static final String BASE = "https://contract.invalid/";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Contract contract;
    private final SchemaRegistry registry;
    private final Map<Place, Schema> schemas = new ConcurrentHashMap<>();

    public ContractValidator(Contract contract) {
        this.contract = contract;
        this.registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build())
                        .schemas(iri -> iri.startsWith(BASE)
                                ? contract.document(iri.substring(BASE.length()))
                                        .toString()
                                : null));
    }

    /** Fails with everything in which the exchange differs from the contract. */
    public void check(Exchange exchange) {
        List<String> faults = faults(exchange);
        if (!faults.isEmpty()) {
            throw new AssertionError(exchange + " is not what the contract says:\n  " + String.join("\n  ", faults));
        }
    }

    List<String> faults(Exchange exchange) {
        String[] target = exchange.target().split("\\?", 2);
        if (!target[0].startsWith(Handlers.PREFIX + "/")) {
            return List.of("it is outside " + Handlers.PREFIX);
        }
        String path = target[0].substring(Handlers.PREFIX.length());
        Optional<Operation> operation = contract.operation(exchange.method(), path);
        if (operation.isEmpty()) {
            return List.of("no operation of the contract has this method and path");
        }
        List<String> faults = new ArrayList<>();
        if (exchange.status() < 400) {
            checkParameters(operation.get(), path, target.length > 1 ? target[1] : "", exchange, faults);
            checkRequestBody(operation.get(), exchange, faults);
        }
        checkResponse(operation.get(), exchange, faults);
        return faults;
    }

    private void checkParameters(
            Operation operation, String path, String query, Exchange exchange, List<String> faults) {
        Map<String, String> given = queryOf(query);
        Matcher matcher = operation.pattern().matcher(path);
        Map<String, String> inPath = new LinkedHashMap<>();
        List<String> names = java.util.regex.Pattern.compile("\\{([^}]*)\\}")
                .matcher(operation.path())
                .results()
                .map(r -> r.group(1))
                .toList();
        if (matcher.matches()) {
            for (int i = 0; i < names.size(); i++) {
                inPath.put(names.get(i), decoded(matcher.group(i + 1)));
            }
        }
        for (Place place : parameters(operation)) {
            JsonNode parameter = contract.at(place);
            String name = parameter.path("name").asString();
            @Nullable String value = switch (parameter.path("in").asString()) {
                case "path" -> inPath.remove(name);
                case "query" -> given.remove(name);
                case "header" -> exchange.requestHeader(name);
                default -> null;
            };
            if (value != null) {
                checkText(place.child("schema"), value, "parameter " + name, faults);
            } else if (parameter.path("required").asBoolean(false)) {
                faults.add("accepted without the required parameter " + name);
            }
        }
        given.keySet().forEach(name -> faults.add("accepted with the undocumented parameter " + name));
        inPath.keySet().forEach(name -> faults.add("the path variable " + name + " is not documented"));
    }

    private List<Place> parameters(Operation operation) {
        List<Place> places = new ArrayList<>();
        for (Place owner : List.of(operation.pathItem(), operation.place())) {
            Place list = owner.child("parameters");
            for (int i = 0; i < contract.at(list).size(); i++) {
                places.add(contract.followed(list.child(String.valueOf(i))));
            }
        }
        return places;
    }

    private void checkRequestBody(Operation operation, Exchange exchange, List<String> faults) {
        Place place = operation.place().child("requestBody");
        if (contract.at(place).isMissingNode()) {
            if (exchange.requestBody().length > 0) {
                faults.add("accepted with a body that the contract does not know");
            }
            return;
        }
        place = contract.followed(place);
        if (exchange.requestBody().length == 0) {
            if (contract.at(place).path("required").asBoolean(false)) {
                faults.add("accepted without the required body");
            }
            return;
        }
        checkBody(place, "request", exchange.requestHeader("Content-Type"), exchange.requestBody(), faults);
    }

    private void checkResponse(Operation operation, Exchange exchange, List<String> faults) {
        Place responses = operation.place().child("responses");
        Place place = responses.child(String.valueOf(exchange.status()));
        if (contract.at(place).isMissingNode() && exchange.status() >= 400) {
            place = responses.child("default");
        }
        if (contract.at(place).isMissingNode()) {
            faults.add("status " + exchange.status() + " is not documented");
            return;
        }
        place = contract.followed(place);
        checkHeaders(place.child("headers"), exchange, faults);
        if (contract.at(place.child("content")).isMissingNode()) {
            if (exchange.responseBody().length > 0) {
                faults.add("the answer has a body, the contract none");
            }
            return;
        }
        checkBody(place, "response", exchange.responseHeader("Content-Type"), exchange.responseBody(), faults);
    }

    private void checkHeaders(Place headers, Exchange exchange, List<String> faults) {
        for (String name : contract.at(headers).propertyNames()) {
            Place header = contract.followed(headers.child(name));
            @Nullable String value = exchange.responseHeader(name);
            if (value != null) {
                checkText(header.child("schema"), value, "header " + name, faults);
            } else if (contract.at(header).path("required").asBoolean(false)) {
                faults.add("the answer lacks the header " + name);
            }
        }
    }

    private void checkBody(Place owner, String what, @Nullable String contentType, byte[] body, List<String> faults) {
        Place content = owner.child("content");
        Optional<String> type = mediaType(contract.at(content), contentType);
        if (type.isEmpty()) {
            faults.add("the " + what + " is " + contentType + ", the contract says "
                    + contract.at(content).propertyNames());
            return;
        }
        Place schema = content.child(type.get()).child("schema");
        if (contract.at(schema).isMissingNode() || !isJson(contentType)) {
            return;
        }
        try {
            checkJson(schema, JSON.readTree(body), what, faults);
        } catch (JacksonException e) {
            faults.add("the " + what + " is no JSON: " + e.getOriginalMessage());
        }
    }

    private static Optional<String> mediaType(JsonNode content, @Nullable String contentType) {
        if (contentType == null) {
            return Optional.empty();
        }
        String plain = contentType.split(";", 2)[0].trim();
        String family = plain.substring(0, Math.max(plain.indexOf('/'), 0)) + "/*";
        return List.of(plain, family, "*/*").stream().filter(content::has).findFirst();
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.split(";", 2)[0].trim().matches("application/(.*\\+)?json");
    }

    private void checkText(Place schema, String text, String what, List<String> faults) {
        String type = contract.at(contract.followed(schema)).path("type").asString("string");
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        JsonNode value = switch (type) {
            case "integer" ->
                text.matches("-?\\d{1,18}") ? nodes.numberNode(Long.parseLong(text)) : nodes.stringNode(text);
            case "boolean" ->
                text.matches("true|false") ? nodes.booleanNode(Boolean.parseBoolean(text)) : nodes.stringNode(text);
            case "array" -> {
                ArrayNode items = nodes.arrayNode();
                Stream.of(text.split(",")).forEach(items::add);
                yield items;
            }
            default -> nodes.stringNode(text);
        };
        checkJson(schema, value, what, faults);
    }

    private void checkJson(Place place, JsonNode value, String what, List<String> faults) {
        Schema schema = schemas.computeIfAbsent(
                place, p -> registry.getSchema(SchemaLocation.of(BASE + p.document() + "#" + p.pointer())));
        schema.validate(value.toString(), InputFormat.JSON)
                .forEach(error -> faults.add(what + " " + error.getInstanceLocation() + ": " + error.getMessage()));
    }

    private static Map<String, String> queryOf(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters.merge(
                        decoded(parts[0]),
                        parts.length > 1 ? decoded(parts[1]) : "",
                        (one, other) -> one + "," + other);
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
