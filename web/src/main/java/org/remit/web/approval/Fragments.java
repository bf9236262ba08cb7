package org.remit.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds a kind's page fragment by convention: {@code WEB-INF/<feature>/<kind>.xhtml}, in whatever feature's folder it lies, and
 * the form it is asked for with, which is a page of its own: {@code <feature>/<kind>-form.xhtml}.
 */
@Named
@ApplicationScoped
public class Fragments {

    @Inject
    ServletContext context;

    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    /** The fragment's path, or empty when the kind has none. */
    public Optional<String> of(String kind) {
        return known.computeIfAbsent(kind, name -> find("/WEB-INF/", name));
    }

    /** Where a draft or a returned request of the kind is worked on. */
    public String form(String kind) {
        return known.computeIfAbsent(kind + "-form", name -> find("/", name))
                .orElseThrow(() -> new IllegalStateException("no form page for " + kind));
    }

    private Optional<String> find(String root, String name) {
        return context.getResourcePaths(root).stream()
                .filter(path -> path.endsWith("/") && !path.equals("/WEB-INF/"))
                .flatMap(folder -> context.getResourcePaths(folder).stream())
                .filter(path -> path.endsWith("/" + name + ".xhtml"))
                .findFirst();
    }
}
