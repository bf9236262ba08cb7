package org.remit.organization.handbook.print;

import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/**
 * What stands before the contents.
 *
 * @param name of what it is the handbook
 * @param title the edition's title
 * @param number the edition's number, or null while it is not published
 * @param editorial whether it only corrects the wording
 * @param day the day it tells of
 * @param published the day of its publication, or null
 * @param note what is new, or null
 */
public record Cover(
        LocalizedText name,
        LocalizedText title,
        String number,
        boolean editorial,
        LocalDate day,
        LocalDate published,
        String note) {}
