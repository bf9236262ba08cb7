package org.remit.web.shared;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** A table's rows, of which only the page that is shown is ever read. One query gives the rows and their number. */
public class LazyPages<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, Page<T>> query;

    /** @param query asks a service for one page; the sort field is the column's {@code sortBy} field */
    public LazyPages(Function<PageRequest, Page<T>> query) {
        this.query = query;
    }

    /** The table asks for the number first; the rows' query brings it along. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return 0;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        Page<T> page = page(first, size, sort);
        if (page.items().isEmpty() && first > 0) {
            // the last page has become empty meanwhile
            page = page(Math.max(0, first - size), size, sort);
        }
        setRowCount((int) page.total());
        return page.items();
    }

    private Page<T> page(int first, int size, Map<String, SortMeta> sort) {
        return query.apply(new PageRequest(first / size, size, field(sort)));
    }

    private static String field(Map<String, SortMeta> sort) {
        return sort.values().stream()
                .findFirst()
                .map(meta -> (meta.getOrder().isDescending() ? "-" : "") + meta.getField())
                .orElse(null);
    }
}
