package org.lijian.seeds;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schemas of {@code seeds/schema}: that of {@code discretion/rules/law-choice.yaml} is named {@code discretion-rules-law-choice}, or
 * {@code discretion-rules} for all files of the folder.
 */
final class SeedSchemas {
    /** Names the schemas; nothing is ever fetched from it. */
    private static final String BASE = "https://seeds.invalid/";

    private static final Path FOLDER = Path.of("schema");
    private static final String ENDING = ".schema.json";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build())
                    .schemas(iri -> iri.startsWith(BASE) ? text(iri.substring(BASE.length())) : null));

    /** What is wrong with a file, each fault with file and line. */
    List<String> faults(SeedFile file) {
        Schema schema = schemaOf(file.path())
                .orElseThrow(() -> new AssertionError(file.path() + " is of no kind that has a schema"));
        return schema.validate(file.json()).stream().map(file::located).toList();
    }

    Optional<Schema> schemaOf(String path) {
        String whole = path.substring(0, path.lastIndexOf('.'));
        int slash = whole.lastIndexOf('/');
        return Stream.of(whole, slash < 0 ? whole : whole.substring(0, slash))
                .map(name -> name.replace('/', '-') + ENDING)
                .filter(name -> Files.exists(FOLDER.resolve(name)))
                .findFirst()
                .map(name -> registry.getSchema(SchemaLocation.of(BASE + name)));
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
