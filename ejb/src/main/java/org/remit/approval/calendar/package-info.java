/** Which days are worked: weekends, public holidays and the days that are worked in exchange. */
package org.remit.approval.calendar;
