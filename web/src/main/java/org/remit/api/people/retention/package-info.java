/** REST: what is kept how long, legal holds and erasures. */
package org.remit.api.people.retention;
