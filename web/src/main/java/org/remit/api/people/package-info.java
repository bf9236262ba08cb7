/** Who calls the API, and by which tokens. */
package org.remit.api.people;
