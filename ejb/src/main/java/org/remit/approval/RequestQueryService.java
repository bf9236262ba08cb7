package org.remit.approval;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.people.People;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TypedText;

/** Requests as their readers see them. */
@Stateless
public class RequestQueryService {

    @Inject
    Requests requests;

    @Inject
    Desk desk;

    @Inject
    People people;

    @Inject
    RequestReaders readers;

    /**
     * A submitted request, for its applicant, those who take or took part, HR, finance, the auditor, the administrator and
     * whom its kind says it concerns.
     */
    @RolesAllowed(EMPLOYEE)
    public RequestView request(String number) {
        return view(known(number));
    }

    /** The same by id, which a draft has as well; a draft is its applicant's alone. */
    @RolesAllowed(EMPLOYEE)
    public RequestView request(long id) {
        return view(requests.byId(id).orElseThrow(() -> BusinessException.notFound("error.requestUnknown", id)));
    }

    /**
     * What the applicant has changed in a request since the current user spoke last or, if they did not, since it was sent
     * before; for those who may see the request, and without what they may not see of it.
     */
    @RolesAllowed(EMPLOYEE)
    public List<ContentChange> changes(String number) {
        Request request = known(number);
        boolean costVisible = readers.mayRead(request);
        return request.contentVersion() == 1
                        || request.erased()
                        || desk.kind(request.kind()).onlyReads(request.id(), readers.reader())
                ? List.of()
                : desk.changes(request, requests.roundsOf(request.id()), readers.reader(), costVisible);
    }

    /** The current user's own requests and drafts, the newest first. */
    @RolesAllowed(EMPLOYEE)
    public Page<RequestRow> mine(PageRequest page) {
        List<RequestRow> rows = requests.ofApplicant(readers.reader(), page).stream()
                .map(RequestRow::of)
                .toList();
        return new Page<>(rows, requests.countOfApplicant(readers.reader()));
    }

    /**
     * Submitted requests that the current user may read, the newest first: for HR all; for finance, auditor and administrator all but
     * those of confidential kinds; for everybody else those in which they have or had a part.
     *
     * @param text part of number, title or unit, or null
     */
    @RolesAllowed(EMPLOYEE)
    public Page<RequestRow> readable(String text, PageRequest page) {
        RequestSearch search = readers.search(TypedText.clean(text));
        List<RequestRow> rows =
                requests.submitted(search, page).stream().map(RequestRow::of).toList();
        return new Page<>(rows, requests.countSubmitted(search));
    }

    /** The diagram of a kind of request, as BPMN 2.0 XML. */
    @RolesAllowed(EMPLOYEE)
    public String diagram(String kind) {
        return desk.diagram(kind);
    }

    private Request known(String number) {
        return requests.byNumber(number).orElseThrow(() -> BusinessException.notFound("error.requestUnknown", number));
    }

    private RequestView view(Request request) {
        boolean costVisible = readers.mayRead(request);
        RequestViewer viewer = new RequestViewer(
                request,
                requests.roundsOf(request.id()),
                requests.decisionsOf(request.id()),
                readers.reader(),
                costVisible,
                desk.kind(request.kind()));
        return viewer.view(people.refs(viewer.persons()));
    }
}
