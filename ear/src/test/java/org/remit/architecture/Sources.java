package org.remit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository, for what no class file tells: diagrams, pages, texts. */
final class Sources {

    static final Path ROOT = root();

    private Sources() {}

    static List<Path> models(String extension) {
        return below("bpmn/src/main/resources/flow", "." + extension);
    }

    static List<Path> pages() {
        return below("web/src/main/webapp", ".xhtml");
    }

    static List<Path> messages() {
        return Stream.of("ejb", "web")
                .flatMap(module -> below(module + "/src/main/resources", ".properties").stream())
                .filter(path -> path.getFileName().toString().matches(".+_(en|zh)\\.properties"))
                .toList();
    }

    static List<Path> java() {
        return Stream.of("ejb", "web")
                .flatMap(module -> below(module + "/src/main/java", ".java").stream())
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file's path from the root of the repository, as a finding names it. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> below(String folder, String ending) {
        Path start = ROOT.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in the module's folder or in the root, as the build or an editor likes. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("bpmn")) || !Files.isDirectory(here.resolve("ejb"))) {
            here = here.getParent();
            if (here == null) {
                throw new IllegalStateException("run this inside the repository");
            }
        }
        return here;
    }
}
