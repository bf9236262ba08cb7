/** The erasure of what is due, in batches in the background, and the record of it. */
package org.remit.people.retention.erasure;
