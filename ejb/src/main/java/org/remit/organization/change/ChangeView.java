package org.remit.organization.change;

import java.util.List;
import org.remit.approval.RequestState;

/**
 * A request for a change as it can be read or mended.
 *
 * @param number the request's number, or null while it was never submitted
 * @param version by which it is seen, when what is being written of it is saved, that it was saved in another window meanwhile
 * @param state where it stands
 * @param content what it asks for; without costs if the reader may not see them
 * @param differences what a change makes of the position; empty for other kinds
 * @param remark why it was returned, or null
 */
public record ChangeView(
        String number,
        int version,
        RequestState state,
        ChangeContent content,
        List<Difference> differences,
        String remark) {}
