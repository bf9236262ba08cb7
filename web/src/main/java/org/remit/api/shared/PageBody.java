package org.remit.api.shared;

import java.util.List;
import java.util.function.Function;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/**
 * One page of a list.
 *
 * @param items the rows of this page
 * @param page which page it is, from 0
 * @param size how many rows a page has at most
 * @param total how many rows there are in all
 */
public record PageBody<T>(List<T> items, int page, int size, long total) {

    public static <S, T> PageBody<T> of(Page<S> rows, PageRequest asked, Function<S, T> body) {
        return new PageBody<>(rows.items().stream().map(body).toList(), asked.page(), asked.size(), rows.total());
    }
}
