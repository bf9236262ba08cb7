package org.remit.api.performance.sheet;

import org.remit.shared.BusinessException;

/**
 * What the holder of a sheet says to another in its place.
 *
 * @param revision the id of what they have read
 * @param accepted whether they agree
 * @param remark why they do not, up to 500 characters; needed then
 */
public record RevisionAnswer(Long revision, Boolean accepted, String remark) {

    boolean agrees() {
        if (accepted == null) {
            throw BusinessException.invalid("accepted", "error.required");
        }
        return accepted;
    }
}
