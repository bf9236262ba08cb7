package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** The requests that something came from, for its page. */
@ApplicationScoped
public class RequestNumbers {

    @Inject
    Requests requests;

    @Inject
    RequestReaders readers;

    /** What is known of these requests, each with whether the current user may open it. */
    public List<RequestNumber> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : requests.byIds(ids).stream()
                        .map(request -> new RequestNumber(request.id(), request.number(), readers.isOpenTo(request)))
                        .toList();
    }
}
