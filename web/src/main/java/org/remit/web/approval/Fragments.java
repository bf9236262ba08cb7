package org.remit.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds a kind's page fragment by convention: {@code <feature>/<kind>.xhtml}, in whatever feature's folder it lies, and the
 * form it is asked for with: {@code <kind>-form.xhtml}.
 */
@Named
@ApplicationScoped
public class Fragments {

    @Inject
    ServletContext context;

    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    /** The fragment's path, or empty when the kind has none. */
    public Optional<String> of(String kind) {
        return known.computeIfAbsent(kind, this::find);
    }

    /** Where a draft or a returned request of the kind is worked on. */
    public String form(String kind) {
        return known.computeIfAbsent(kind + "-form", this::find)
                .orElseThrow(() -> new IllegalStateException("no form page for " + kind));
    }

    private Optional<String> find(String kind) {
        return context.getResourcePaths("/").stream()
                .filter(path -> path.endsWith("/") && !path.startsWith("/WEB-INF"))
                .flatMap(folder -> context.getResourcePaths(folder).stream())
                .filter(path -> path.endsWith("/" + kind + ".xhtml"))
                .findFirst();
    }
}
