package org.remit.web.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.remit.organization.search.SearchGroup;
import org.remit.organization.search.SearchHit;
import org.remit.organization.search.SearchKind;
import org.remit.organization.search.SearchService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.LazyPages;

/** What was sought and found: the best of each kind, or all of one kind page by page. */
@Named
@RequestScoped
public class SearchBacking {

    @Inject
    SearchService search;

    private String typed;
    private SearchKind kind;
    private LazyPages<SearchHit> rows;
    private List<SearchGroup> groups;

    @PostConstruct
    void open() {
        typed = Faces.getRequestParameter("q");
        String wanted = Faces.getRequestParameter("kind");
        kind = Stream.of(SearchKind.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
        rows = new LazyPages<>(page -> search.search(typed, kind, page));
    }

    /** The page of what was found. */
    public String link(SearchHit hit) {
        String page = switch (hit.kind()) {
            case UNIT -> "unit.xhtml?code=";
            case POSITION -> "position.xhtml?code=";
            case PERSON -> "person.xhtml?id=";
            case FUNCTION -> "function.xhtml?code=";
            case DUTY -> "duty.xhtml?code=";
        };
        return "/organization/" + page + Destination.encoded(hit.code());
    }

    /** Where all of one kind stand. */
    public String more(SearchKind wanted) {
        return "/organization/search.xhtml?kind=" + wanted + "&q=" + Destination.encoded(typed);
    }

    public List<SearchGroup> getGroups() {
        if (groups == null) {
            groups = search.overview(typed);
        }
        return groups;
    }

    public boolean isAsked() {
        return typed != null && !typed.isBlank();
    }

    public String getTyped() {
        return typed;
    }

    /** The same for an address. */
    public String getEncoded() {
        return Destination.encoded(typed);
    }

    public SearchKind getKind() {
        return kind;
    }

    public LazyPages<SearchHit> getRows() {
        return rows;
    }
}
