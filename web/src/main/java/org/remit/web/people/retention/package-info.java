/** The page of what is kept how long, of legal holds and of erasures. */
package org.remit.web.people.retention;
