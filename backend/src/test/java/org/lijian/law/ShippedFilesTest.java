package org.lijian.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedFilesTest {
    @TempDir
    Path place;

    @Test
    void readsRulesAndFormsOutOfAFolderAndNothingElse() throws IOException {
        write("seeds/reference/gates.yaml", "gates: []");
        write("seeds/reference/calendar/2022.yaml", "year: 2022 # 二〇二二年");
        write("seeds/reference/documents/order.txt", "当事人");
        write("seeds/reference/documents/order.pdf", "no rule");
        write("seeds/demo/officers.yaml", "officers: []");

        assertThat(files(place.toUri().toURL()))
                .containsExactly(
                        Map.entry("calendar/2022.yaml", "year: 2022 # 二〇二二年"),
                        Map.entry("documents/order.txt", "当事人"),
                        Map.entry("gates.yaml", "gates: []"));
    }

    @Test
    void readsTheSameOutOfAJar() throws IOException {
        Path jar = place.resolve("seeds 种子.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            entry(out, "seeds/reference/", "");
            entry(out, "seeds/reference/calendar/", "");
            entry(out, "seeds/reference/calendar/2022.yaml", "year: 2022 # 二〇二二年");
            entry(out, "seeds/reference/documents/order.txt", "当事人");
            entry(out, "seeds/reference/documents/order.pdf", "no rule");
            entry(out, "seeds/reference/gates.yaml", "gates: []");
            entry(out, "seeds/demo/officers.yaml", "officers: []");
        }

        assertThat(files(jar.toUri().toURL()))
                .containsExactly(
                        Map.entry("calendar/2022.yaml", "year: 2022 # 二〇二二年"),
                        Map.entry("documents/order.txt", "当事人"),
                        Map.entry("gates.yaml", "gates: []"));
    }

    private static Map<String, String> files(URL release) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {release}, null)) {
            ShippedFiles.each(loader, files::put);
        }
        return files;
    }

    private static void entry(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private void write(String path, String text) throws IOException {
        Path file = place.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
