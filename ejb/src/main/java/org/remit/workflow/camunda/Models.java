package org.remit.workflow.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The BPMN and DMN files in the application, as the build listed them. */
final class Models {

    private static final ClassLoader LOADER = Models.class.getClassLoader();

    private Models() {}

    /** Paths of all models, for example {@code flow/organization/openPosition.bpmn}. */
    static List<String> paths() {
        try (InputStream index = LOADER.getResourceAsStream("flow/index")) {
            if (index == null) {
                throw new IllegalStateException("flow/index is missing: the build of the module bpmn writes it");
            }
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String path) {
        return LOADER.getResourceAsStream(path);
    }
}
