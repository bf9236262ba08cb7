package org.remit.organization.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.approval.RequestNumber;
import org.remit.approval.RequestNumbers;
import org.remit.people.People;
import org.remit.people.PersonRef;

/** Pairs as they are shown: with who decided on them, and by which requests that is carried out. */
@ApplicationScoped
class OverlapViews {

    @Inject
    People people;

    @Inject
    CarryingRequests carrying;

    @Inject
    RequestNumbers numbers;

    List<OverlapView> of(List<OverlapPair> pairs) {
        Map<Long, PersonRef> names = people.refs(pairs.stream()
                .map(OverlapPair::decidedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<CarryingRequest> requests = requests(pairs);
        return pairs.stream()
                .map(pair -> OverlapView.of(
                        pair,
                        names,
                        requests.stream()
                                .filter(request -> request.decision().equals(pair.decision()))
                                .toList()))
                .toList();
    }

    private List<CarryingRequest> requests(List<OverlapPair> pairs) {
        List<CarryingRequest> found = carrying.of(pairs.stream()
                .map(OverlapPair::decision)
                .filter(Objects::nonNull)
                .toList());
        Set<Long> open = numbers.of(found.stream().map(CarryingRequest::id).toList()).stream()
                .filter(RequestNumber::readable)
                .map(RequestNumber::id)
                .collect(Collectors.toSet());
        return found.stream()
                .map(request -> request.readable(open.contains(request.id())))
                .toList();
    }
}
