/** A handbook as XHTML, for the page and for the PDF alike. */
package org.remit.organization.handbook.print;
