package org.lijian.contract;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI document and its parts as they lie on the class path, every reference followed. */
public final class Contract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final YAMLMapper YAML = new YAMLMapper();

    private final String folder;
    private final Map<String, JsonNode> documents = new HashMap<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private Contract(String folder) {
        this.folder = folder;
        Place paths = new Place("openapi.yaml", "/paths");
        for (var entry : at(paths).properties()) {
            try {
                addOperations(entry.getKey(), followed(paths.child(entry.getKey())));
            } catch (BrokenReference e) {
                broken.add(entry.getKey() + ": " + e.getMessage());
            }
        }
        operations.sort(Comparator.comparing(Operation::path).thenComparing(Operation::method));
        Set<String> looked = new TreeSet<>();
        while (looked.size() < documents.size()) {
            List<String> next =
                    documents.keySet().stream().filter(d -> !looked.contains(d)).toList();
            next.forEach(document -> collectBroken(new Place(document, "")));
            looked.addAll(next);
        }
    }

    /** The contract of the product. */
    public static Contract load() {
        return load("api-spec");
    }

    static Contract load(String folder) {
        return new Contract(folder);
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** References that lead nowhere, each said with the place it stands at. */
    List<String> brokenReferences() {
        return List.copyOf(new TreeSet<>(broken));
    }

    /** Path items of the parts that the root document does not name. */
    List<String> orphans() {
        Set<Place> named = operations.stream().map(Operation::pathItem).collect(toSet());
        return documents.keySet().stream()
                .filter(document -> document.startsWith("paths/"))
                .flatMap(document -> document(document).propertyNames().stream()
                        .filter(key ->
                                METHODS.stream().anyMatch(document(document).get(key)::has))
                        .map(key -> new Place(document, "").child(key)))
                .filter(place -> !named.contains(place))
                .map(Place::toString)
                .sorted()
                .toList();
    }

    /** The operation that answers a request, the path with neither prefix nor query. */
    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(o -> o.method().equals(method) && o.matches(path))
                .min(Comparator.comparing(
                        (Operation o) -> o.path().chars().filter(c -> c == '{').count()));
    }

    JsonNode document(String name) {
        return documents.computeIfAbsent(name, this::read);
    }

    JsonNode at(Place place) {
        return document(place.document()).at(JsonPointer.compile(place.pointer()));
    }

    /** The place itself, or where its {@code $ref} finally leads. */
    Place followed(Place place) {
        JsonNode node = at(place);
        if (node.isMissingNode()) {
            throw new BrokenReference(place + " does not exist");
        }
        return node.has("$ref") ? followed(place.refer(node.get("$ref").asString())) : place;
    }

    private void addOperations(String path, Place item) {
        for (var entry : at(item).properties()) {
            if (METHODS.contains(entry.getKey())) {
                operations.add(Operation.of(this, path, entry.getKey(), item, item.child(entry.getKey())));
            }
        }
    }

    private void collectBroken(Place place) {
        JsonNode node = at(place);
        if (node.isObject()) {
            if (node.path("$ref").isString()) {
                try {
                    followed(place);
                } catch (BrokenReference e) {
                    broken.add(place + ": " + e.getMessage());
                }
            }
            node.propertyNames().forEach(name -> collectBroken(place.child(name)));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collectBroken(place.child(String.valueOf(i)));
            }
        }
    }

    private JsonNode read(String name) {
        try (InputStream in = Contract.class.getClassLoader().getResourceAsStream(folder + "/" + name)) {
            if (in == null) {
                throw new BrokenReference(folder + "/" + name + " does not exist");
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A node of a document: its file and the JSON pointer into it. */
    record Place(String document, String pointer) {
        Place child(String name) {
            return new Place(document, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
        }

        /** Where a reference written at this place leads. */
        Place refer(String reference) {
            int hash = reference.indexOf('#');
            String file = hash < 0 ? reference : reference.substring(0, hash);
            String fragment = hash < 0 ? "" : reference.substring(hash + 1);
            return new Place(
                    file.isEmpty()
                            ? document
                            : java.net.URI.create(document).resolve(file).getPath(),
                    fragment);
        }

        @Override
        public String toString() {
            return document + "#" + pointer;
        }
    }

    static final class BrokenReference extends RuntimeException {
        BrokenReference(String message) {
            super(message);
        }
    }

    /**
     * One operation of the contract.
     *
     * @param roles the roles of {@code x-roles}; none where anybody signed in may do it
     * @param open whether nobody has to be signed in
     * @param standalone whether only the standalone run has it
     * @param pathItem where its path item stands
     * @param place where the operation itself stands
     */
    record Operation(
            String id,
            String method,
            String path,
            Set<String> roles,
            boolean open,
            boolean standalone,
            Place pathItem,
            Place place,
            Pattern pattern) {

        static Operation of(Contract contract, String path, String method, Place pathItem, Place place) {
            JsonNode node = contract.at(place);
            Set<String> roles = new TreeSet<>();
            node.path("x-roles").forEach(role -> roles.add(role.asString()));
            @Nullable JsonNode security = node.get("security");
            return new Operation(
                    node.path("operationId").asString(),
                    method.toUpperCase(java.util.Locale.ROOT),
                    path,
                    roles,
                    security != null && security.isEmpty(),
                    node.path("x-standalone").asBoolean(false),
                    pathItem,
                    place,
                    Pattern.compile(java.util.Arrays.stream(path.split("(?<=\\})|(?=\\{)"))
                            .map(part -> part.startsWith("{") ? "([^/]+)" : Pattern.quote(part))
                            .collect(joining())));
        }

        boolean matches(String actual) {
            return pattern.matcher(actual).matches();
        }

        @Override
        public String toString() {
            return method + " " + path + " " + id;
        }
    }
}
