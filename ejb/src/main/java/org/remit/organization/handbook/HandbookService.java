package org.remit.organization.handbook;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.remit.approval.RequestQueryService;
import org.remit.approval.RequestView;
import org.remit.organization.handbook.content.Difference;
import org.remit.organization.handbook.content.Handbook;
import org.remit.organization.handbook.content.HandbookDifference;
import org.remit.organization.handbook.content.HandbookScope;
import org.remit.organization.handbook.content.Words;
import org.remit.organization.handbook.print.Cover;
import org.remit.organization.handbook.print.HandbookHtml;
import org.remit.organization.handbook.print.HandbookPdf;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Handbooks as everybody reads them; what is not published yet only those who may see its request. */
@Stateless
public class HandbookService {

    @Inject
    Editions editions;

    @Inject
    RequestQueryService requests;

    @Inject
    HandbookPdf printer;

    @Inject
    Clock clock;

    /**
     * Published editions, the newest first or sorted by publishedAt, day, scope or code.
     *
     * @param scope only of this, or null
     * @param code only of the unit or position of this code, or null
     */
    @RolesAllowed(EMPLOYEE)
    public Page<EditionRow> editions(HandbookScope scope, String code, PageRequest page) {
        return editions.page(scope, code, page);
    }

    /** @throws BusinessException NOT_FOUND, or FORBIDDEN for what is not published and not the reader's business */
    @RolesAllowed(EMPLOYEE)
    public EditionView edition(long id) {
        return readable(id).view();
    }

    /** What an edition says. */
    @RolesAllowed(EMPLOYEE)
    public Handbook content(long id) {
        return readable(id).handbook();
    }

    /** An edition as a page. */
    @RolesAllowed(EMPLOYEE)
    public HandbookPage page(long id, Locale language) {
        Edition edition = readable(id);
        Handbook handbook = edition.handbook();
        Words words = Words.in(language);
        return new HandbookPage(
                edition.view(),
                editions.requestNumber(edition.requestId()),
                HandbookHtml.contents(handbook, words),
                HandbookHtml.body(handbook, words));
    }

    /**
     * An edition as a PDF.
     *
     * @throws BusinessException a conflict when the server has no font for it
     */
    @RolesAllowed(EMPLOYEE)
    public HandbookFile pdf(long id, Locale language) {
        Edition edition = readable(id);
        EditionView view = edition.view();
        LocalDate published =
                view.publishedAt() == null ? null : LocalDate.ofInstant(view.publishedAt(), clock.getZone());
        Cover cover = new Cover(
                view.name(), view.title(), view.number(), view.editorial(), view.day(), published, view.note());
        String name = "handbook-%s-%s.pdf".formatted(view.code().replaceAll("[^A-Za-z0-9-]", "_"), view.number());
        return new HandbookFile(name, printer.print(cover, edition.handbook(), Words.in(language)));
    }

    /**
     * What one edition says differently from another one of the same.
     *
     * @throws BusinessException INVALID when they are not of the same company, unit or position
     */
    @RolesAllowed(EMPLOYEE)
    public Difference difference(long older, long newer, Locale language) {
        Edition before = readable(older);
        Edition after = readable(newer);
        if (before.scope() != after.scope() || !before.scopeCode().equals(after.scopeCode())) {
            throw BusinessException.invalid("older", "error.handbookNotComparable");
        }
        return HandbookDifference.between(before.handbook(), after.handbook(), Words.in(language));
    }

    /** What a request asks for, and what would change; for those who may see the request. */
    @RolesAllowed(EMPLOYEE)
    public HandbookProposal proposal(String number, Locale language) {
        RequestView request = requests.request(number);
        return proposal(editions.inForce(request.id()), language);
    }

    /** The same of what was saved last of an own draft. */
    @RolesAllowed(EMPLOYEE)
    public HandbookProposal proposal(long requestId, Locale language) {
        requests.request(requestId);
        return proposal(editions.latest(requestId), language);
    }

    private HandbookProposal proposal(Edition edition, Locale language) {
        Edition last = editions.before(edition).orElse(null);
        return new HandbookProposal(
                edition.view(),
                last == null ? null : last.view(),
                last == null
                        ? null
                        : HandbookDifference.between(last.handbook(), edition.handbook(), Words.in(language)));
    }

    private Edition readable(long id) {
        Edition edition = editions.find(id).orElseThrow(() -> BusinessException.notFound("error.handbookUnknown", id));
        if (edition.state() != EditionState.PUBLISHED) {
            requests.request(edition.requestId());
        }
        return edition;
    }
}
