package org.remit.api.people.retention;

import java.util.List;
import org.remit.people.retention.KindView;

/**
 * How long what is kept.
 *
 * @param items one for each kind of records
 */
public record RetentionBody(List<KindView> items) {}
