package org.lijian.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.BiConsumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The reference files that a release brings along, out of its jars or out of a folder; looked up without a framework, for speed. */
final class ShippedFiles {
    private static final String ROOT = "seeds/reference/";

    private ShippedFiles() {}

    /** Hands the path below the reference data and the text of every file that {@code loader} finds to {@code reader}. */
    static void each(ClassLoader loader, BiConsumer<String, String> reader) {
        try {
            Enumeration<URL> roots = loader.getResources(ROOT);
            while (roots.hasMoreElements()) {
                URL root = roots.nextElement();
                if (root.openConnection() instanceof JarURLConnection jar) {
                    inJar(jar, reader);
                } else {
                    inFolder(Path.of(URI.create(root.toString())), reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the reference data of this release", e);
        }
    }

    /** Rules, and the texts of forms. */
    private static boolean isReference(String name) {
        return name.endsWith(".yaml") || name.endsWith(".txt");
    }

    private static void inJar(JarURLConnection connection, BiConsumer<String, String> reader) throws IOException {
        String within = connection.getEntryName();
        JarFile jar = connection.getJarFile(); // shared with the loader, which closes it
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            String name = entry.getName();
            if (name.startsWith(within) && isReference(name)) {
                try (InputStream in = jar.getInputStream(entry)) {
                    reader.accept(
                            name.substring(within.length()), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static void inFolder(Path root, BiConsumer<String, String> reader) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (isReference(path)) {
                    reader.accept(path, Files.readString(file));
                }
            }
        }
    }
}
