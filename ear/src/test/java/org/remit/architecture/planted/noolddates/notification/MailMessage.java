package org.remit.architecture.planted.noolddates.notification;

import java.util.Date;

/** Mail wants an old date; nobody else may. */
class MailMessage {
    Date sent = new Date(0);
}
