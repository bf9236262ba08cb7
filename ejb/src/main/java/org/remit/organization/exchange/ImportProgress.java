package org.remit.organization.exchange;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;

/** Tells how far a step is while its own transaction is still open. */
@Stateless
@PermitAll
@RunAs("system")
@TransactionAttribute(REQUIRES_NEW)
public class ImportProgress {

    @Inject
    Imports imports;

    public void checked(ImportView view, int read, int checked) {
        if (view.state() == ImportState.CHECKING) {
            imports.progress(view.id(), read, checked, 0);
        }
    }

    public void written(long id, ImportView view, int written) {
        imports.progress(id, view.rowsRead(), view.rowsChecked(), written);
    }
}
