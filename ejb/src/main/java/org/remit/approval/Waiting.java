package org.remit.approval;

import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/** A work item, who asks for it and, for who is to mend it, the comment with which it came back. */
record Waiting(WorkItem item, PersonRef applicant, String returnedWith) {

    Waiting(WorkItem item, LocalizedText applicant, String returnedWith) {
        this(item, new PersonRef(item.round().request().applicantId(), applicant), returnedWith);
    }
}
